package fr.relais.funding.preuve;

import fr.relais.funding.preuve.PiecesDuVirement.RetourPiece;
import fr.relais.funding.preuve.PiecesDuVirement.RetoursPiece;
import fr.relais.funding.retour.LigneATraiter;
import fr.relais.funding.retour.LigneRetour;
import fr.relais.funding.virement.Virement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the bank answered about the transfers, also what an agent tied to them (§3.7). */
@ApplicationScoped
class SourceRetours implements Source {

    private final EntityManager entities;
    private final Ecrire ecrire;

    SourceRetours(EntityManager entities, Ecrire ecrire) {
        this.entities = entities;
        this.ecrire = ecrire;
    }

    @Override
    public Map<String, byte[]> pieces(Sujet sujet) {
        List<RetourPiece> lines = sujet.virements().stream()
                .flatMap(this::lignes)
                .sorted(Comparator.comparing(RetourPiece::recuLe).thenComparing(RetourPiece::ordre))
                .toList();
        return Map.of("retours.json", ecrire.json(new RetoursPiece(lines)));
    }

    private Stream<RetourPiece> lignes(Virement virement) {
        Stream<RetourPiece> told = of(LigneRetour.class, virement).stream()
                .map(line -> RetourPiece.of(line, fichier(line), virement, null));
        Stream<RetourPiece> tied = of(LigneATraiter.class, virement).stream()
                .map(one -> RetourPiece.of(
                        one.ligne(),
                        fichier(one.ligne()),
                        virement,
                        one.traitePar().orElseThrow()));
        return Stream.concat(told, tied);
    }

    private <T> List<T> of(Class<T> type, Virement virement) {
        return entities.createQuery("from " + type.getSimpleName() + " where virementId = ?1", type)
                .setParameter(1, virement.id())
                .getResultList();
    }

    /** The SHA-256 of the file of the bank. */
    private String fichier(LigneRetour line) {
        return line.fichierId()
                .map(id -> (String)
                        entities.createNativeQuery("select empreinte from retour_fichier where id = ?1", String.class)
                                .setParameter(1, id)
                                .getSingleResult())
                .orElse(null);
    }
}
