package fr.relais.funding.grandlivre;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a year still owes on its 31 December, dossier by dossier: the right as best known, réel else prévisionnel, minus what was
 * ordered or advanced for it by that day (ASM-FUND-33).
 */
@ApplicationScoped
public class ListChargesAPayer {

    private static final String QUERY = """
            select d.dossier, d.nature, d.montant as droit, coalesce(v.verse, 0) as verse
            from (select distinct on (dossier) dossier, nature, montant from droit_publie
                  where exercice = ?1 and left(dossier, 3) = ?2 order by dossier, nature desc) d
            left join (select e.dossier, sum(l.debit) - sum(l.credit) as verse
                       from ecriture e join ecriture_ligne l on l.ecriture_id = e.id
                       where e.code_caf = ?2 and l.exercice = ?1 and e.date_comptable <= ?3
                         and (l.compte = 'ACOMPTES_VERSES' or l.compte like 'CHARGE\\_%')
                       group by e.dossier) v on v.dossier = d.dossier
            where d.dossier > ?4 order by d.dossier""";

    private final EntityManager entities;

    ListChargesAPayer(EntityManager entities) {
        this.entities = entities;
    }

    /** Euros; {@code aPayer} is 0.00 when more was paid than the right. */
    public record ChargeAPayer(String dossier, String nature, Montant droit, Montant verse) {

        public Montant aPayer() {
            return droit.minus(verse).max(Montant.ZERO);
        }
    }

    /** At most {@code limit} of those after a dossier. */
    @Transactional
    public List<ChargeAPayer> list(String codeCaf, Exercice exercice, String after, int limit) {
        List<Tuple> rows = entities.createNativeQuery(QUERY, Tuple.class)
                .setParameter(1, exercice.annee())
                .setParameter(2, codeCaf)
                .setParameter(3, exercice.periode().fin())
                .setParameter(4, after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new ChargeAPayer(
                        row.get("dossier", String.class),
                        row.get("nature", String.class),
                        new Montant(row.get("droit", BigDecimal.class)),
                        new Montant(row.get("verse", BigDecimal.class))))
                .toList();
    }
}
