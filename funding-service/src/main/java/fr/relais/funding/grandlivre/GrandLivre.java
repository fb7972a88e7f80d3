package fr.relais.funding.grandlivre;

import fr.relais.funding.ecriture.Balances;
import fr.relais.funding.ecriture.Cause;
import fr.relais.funding.ecriture.Comptabilite;
import fr.relais.funding.ecriture.Ecriture;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.ecriture.Operations;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes in the ledger of the Caf the entries that the operations of a dossier make, in the transaction that makes them true. */
@ApplicationScoped
public class GrandLivre {

    private final EntityManager entities;
    private final LireBalances lireBalances;
    private final Clock clock;

    GrandLivre(EntityManager entities, LireBalances lireBalances, Clock clock) {
        this.entities = entities;
        this.lireBalances = lireBalances;
        this.clock = clock;
    }

    /** What is entered already is not entered again; the caller holds the lock of the dossier. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void inscrire(Operations operations) {
        DossierId dossier = operations.dossier();
        Balances balances = lireBalances.ofDossier(dossier);
        List<Ecriture> missing = Comptabilite.manquantes(operations, causes(dossier), balances);
        if (!missing.isEmpty()) {
            append(dossier.codeCaf(), missing);
        }
    }

    private Set<Cause> causes(DossierId dossier) {
        Set<Cause> causes = new HashSet<>();
        List<Tuple> rows = entities.createNativeQuery(
                        "select nature, reference from ecriture where dossier = ?1", Tuple.class)
                .setParameter(1, dossier.value())
                .getResultList();
        rows.forEach(row -> causes.add(
                new Cause(Nature.valueOf(row.get("nature", String.class)), row.get("reference", String.class))));
        return causes;
    }

    private void append(String codeCaf, List<Ecriture> ecritures) {
        Maillon last = lockEnd(codeCaf);
        // The database keeps microseconds: what is hashed is what will be read again.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Ecriture ecriture : ecritures) {
            EcritureInscrite written = EcritureInscrite.of(ecriture, last, now);
            entities.persist(written);
            last = written.maillon();
        }
        entities.flush();
        entities.createNativeQuery("update grand_livre set numero = ?2, empreinte = ?3 where code_caf = ?1")
                .setParameter(1, codeCaf)
                .setParameter(2, last.numero())
                .setParameter(3, last.empreinte())
                .executeUpdate();
    }

    /** Held until the end of the transaction: two instances never add to one end. */
    private Maillon lockEnd(String codeCaf) {
        entities.createNativeQuery(
                        "insert into grand_livre (code_caf, numero, empreinte) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, codeCaf)
                .setParameter(2, Maillon.ORIGINE.numero())
                .setParameter(3, Maillon.ORIGINE.empreinte())
                .executeUpdate();
        Tuple end = (Tuple) entities.createNativeQuery(
                        "select numero, empreinte from grand_livre where code_caf = ?1 for update", Tuple.class)
                .setParameter(1, codeCaf)
                .getSingleResult();
        return new Maillon(end.get("numero", Long.class), end.get("empreinte", String.class));
    }
}
