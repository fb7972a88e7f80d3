package fr.relais.funding.virement;

import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds transfers, and the payments that have none. */
@ApplicationScoped
public class Virements {

    private final EntityManager entities;
    private final DossierLock lock;

    Virements(EntityManager entities, DossierLock lock) {
        this.entities = entities;
        this.lock = lock;
    }

    /** To call once, before reading what an act moves: all its dossiers in one order, so that two acts never wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(Collection<DossierId> dossiers) {
        dossiers.stream()
                .map(DossierId::value)
                .distinct()
                .sorted()
                .map(DossierId::of)
                .forEach(lock::acquire);
    }

    /** What a Caf still has to pay, the oldest orders first. */
    public List<APayer> aPayer(String codeCaf) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select ordre_id, dossier, exercice, genre, rang, ordonne_le, net, beneficiaire, tentatives
                        from a_payer where code_caf = ?1 order by ordonne_le, ordre_id""", Tuple.class)
                .setParameter(1, codeCaf)
                .getResultList();
        return rows.stream().map(Virements::aPayer).toList();
    }

    private static APayer aPayer(Tuple row) {
        return new APayer(
                row.get("ordre_id", UUID.class),
                DossierId.of(row.get("dossier", String.class)),
                new CleEcheance(
                        Exercice.of(row.get("exercice", Integer.class)),
                        Genre.valueOf(row.get("genre", String.class)),
                        row.get("rang", Integer.class)),
                row.get("ordonne_le", LocalDate.class),
                new Montant(row.get("net", BigDecimal.class)),
                Siret.of(row.get("beneficiaire", String.class)),
                row.get("tentatives", Integer.class));
    }

    public List<Virement> ofLot(UUID lot) {
        return entities.createQuery("from Virement where lotId = ?1 order by endToEndId", Virement.class)
                .setParameter(1, lot)
                .getResultList();
    }

    /** The attempts made for a payment, the first one first. */
    public List<Virement> ofPaiement(DossierId dossier, UUID paiement) {
        return entities.createQuery(
                        "from Virement where dossier = ?1 and ordre.id = ?2 order by tentative", Virement.class)
                .setParameter(1, dossier)
                .setParameter(2, paiement)
                .getResultList();
    }

    /** The transfer that the bank names, as it is now; its dossier is locked from here on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Virement> forAnswer(String endToEndId) {
        return find(endToEndId).map(found -> {
            lock.acquire(found.dossier());
            entities.refresh(found);
            return found;
        });
    }

    private Optional<Virement> find(String endToEndId) {
        return entities.createQuery("from Virement where endToEndId = ?1", Virement.class)
                .setParameter(1, endToEndId)
                .getResultStream()
                .findFirst();
    }

    void add(Virement virement) {
        entities.persist(virement);
        entities.flush();
    }
}
