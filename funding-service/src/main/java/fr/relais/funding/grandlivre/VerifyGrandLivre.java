package fr.relais.funding.grandlivre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Recomputes a whole ledger, its hashes and its balances, and tells the first entry that is not what was written (I4, I12, fault 30). */
@ApplicationScoped
public class VerifyGrandLivre {

    private static final int BATCH = 500;

    private final EntityManager entities;
    private final LireBalances lireBalances;

    VerifyGrandLivre(EntityManager entities, LireBalances lireBalances) {
        this.entities = entities;
        this.lireBalances = lireBalances;
    }

    /** How many entries are right from the first; where the chain breaks, if it does; the hash of its end, to be kept elsewhere. */
    public record Verification(
            long ecritures, long justes, String empreinte, Optional<Long> rompueA, String probleme) {}

    @Transactional
    public Verification verify(String codeCaf) {
        Maillon end = end(codeCaf);
        Chaine chaine = new Chaine();
        List<EcritureInscrite> batch = after(codeCaf, 0, end);
        long last = 0;
        while (!batch.isEmpty() && batch.stream().allMatch(chaine::follow)) {
            last = batch.get(batch.size() - 1).numero();
            entities.clear();
            batch = after(codeCaf, last, end);
        }
        chaine.end(end, lireBalances.upTo(codeCaf, end.numero()));
        Optional<Chaine.Rupture> rupture = chaine.rupture();
        return new Verification(
                end.numero(),
                chaine.justes(),
                end.empreinte(),
                rupture.map(Chaine.Rupture::numero),
                rupture.map(Chaine.Rupture::probleme).orElse(null));
    }

    /** What is written meanwhile comes after this end. */
    private Maillon end(String codeCaf) {
        List<Tuple> end = entities.createNativeQuery(
                        "select numero, empreinte from grand_livre where code_caf = ?1", Tuple.class)
                .setParameter(1, codeCaf)
                .getResultList();
        return end.stream()
                .map(row -> new Maillon(row.get("numero", Long.class), row.get("empreinte", String.class)))
                .findFirst()
                .orElse(Maillon.ORIGINE);
    }

    private List<EcritureInscrite> after(String codeCaf, long numero, Maillon end) {
        return entities.createQuery(
                        "from EcritureInscrite where codeCaf = ?1 and numero > ?2 and numero <= ?3 order by numero",
                        EcritureInscrite.class)
                .setParameter(1, codeCaf)
                .setParameter(2, numero)
                .setParameter(3, end.numero())
                .setMaxResults(BATCH)
                .getResultList();
    }
}
