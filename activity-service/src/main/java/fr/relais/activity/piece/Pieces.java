package fr.relais.activity.piece;

import fr.relais.activity.Revisions;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.activity.dossier.Dossiers;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the pieces of a year, keeps them, and forgets the bytes of those that nobody may read any more. */
@ApplicationScoped
class Pieces {

    private static final String OF_THE_YEAR = "from Piece p where p.cle.dossier = ?1 and p.cle.exercice = ?2";

    private final EntityManager entities;
    private final Dossiers dossiers;
    private final Revisions revisions;

    Pieces(EntityManager entities, Dossiers dossiers, Revisions revisions) {
        this.entities = entities;
        this.dossiers = dossiers;
        this.revisions = revisions;
    }

    Page<Piece> of(CleExercice annee, PageRequest page) {
        requireCovered(annee);
        List<Piece> rows = query(annee, OF_THE_YEAR + " and p.cle.id > ?3 order by p.cle.id", Piece.class)
                .setParameter(3, page.after(UUID::fromString).orElse(new UUID(0, 0)))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
        return Page.of(
                rows,
                piece -> piece.cle().id().toString(),
                page,
                () -> query(annee, "select count(*) " + OF_THE_YEAR, Long.class).getSingleResult());
    }

    /** Those that prove something or soon may: neither refused nor withdrawn. */
    List<Piece> current(CleExercice annee) {
        requireCovered(annee);
        return query(annee, OF_THE_YEAR + " and p.etat in ?3 order by p.cle.id", Piece.class)
                .setParameter(3, List.of(EtatPiece.EN_QUARANTAINE, EtatPiece.DISPONIBLE))
                .getResultList();
    }

    Piece find(CleFait cle) {
        requireCovered(new CleExercice(cle.dossier(), cle.exercice()));
        return Optional.ofNullable(entities.find(Piece.class, cle))
                .orElseThrow(() -> Refused.because(
                        PieceRefusal.PIECE_INCONNUE,
                        "Aucune pièce " + cle.id() + " n'est enregistrée en " + cle.exercice() + "."));
    }

    Piece find(CleFait cle, Revision lue) {
        Piece piece = find(cle);
        revisions.require(lue, piece.revision(), "piece", cle.columns());
        return piece;
    }

    Optional<byte[]> octets(CleFait cle) {
        return Optional.ofNullable(entities.find(ContenuPiece.class, cle)).map(ContenuPiece::octets);
    }

    void add(Piece piece, byte[] octets) {
        entities.persist(piece);
        entities.flush();
        entities.persist(new ContenuPiece(piece.cle(), octets));
        entities.flush();
    }

    /** The card stays, with the hash; the bytes go (ASM-ACT-53). */
    void forgetOctets(Piece piece) {
        Optional.ofNullable(entities.find(ContenuPiece.class, piece.cle())).ifPresent(entities::remove);
        entities.flush();
    }

    private void requireCovered(CleExercice annee) {
        dossiers.find(annee.dossier()).requireCovers(annee.exercice());
    }

    private <T> TypedQuery<T> query(CleExercice annee, String jpql, Class<T> type) {
        return entities.createQuery(jpql, type).setParameter(1, annee.dossier()).setParameter(2, annee.exercice());
    }
}
