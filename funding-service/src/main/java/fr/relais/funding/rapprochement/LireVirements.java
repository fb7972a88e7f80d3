package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.VirementSuivi.Pas;
import fr.relais.funding.virement.ActeVirement;
import fr.relais.funding.virement.EtatVirement;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the transfers of a Caf and their steps, and forgets what happened after a day; the attempts for a payment in their order. */
@ApplicationScoped
class LireVirements {

    private static final String STEPS = """
            select v.end_to_end_id, v.ordre_id, v.beneficiaire, v.montant, v.etat, t.ordre, t.acte, t.vers, t.date_effet,
                   cast(t.le at time zone 'Europe/Paris' as date) as le
            from virement v left join virement_transition t on t.virement_id = v.id
            where v.code_caf = ?1
            order by v.ordre_id, v.tentative, t.ordre""";

    private final EntityManager entities;

    LireVirements(EntityManager entities) {
        this.entities = entities;
    }

    List<VirementSuivi> lire(String codeCaf, LocalDate au) {
        List<Tuple> rows = entities.createNativeQuery(STEPS, Tuple.class)
                .setParameter(1, codeCaf)
                .getResultList();
        Map<String, List<Tuple>> transfers = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("end_to_end_id", String.class), LinkedHashMap::new, Collectors.toList()));
        return transfers.values().stream()
                .flatMap(steps -> virement(steps, au).stream())
                .toList();
    }

    /** None when it was put in its lot after that day; one whose history was deleted is of every day. */
    private static Optional<VirementSuivi> virement(List<Tuple> steps, LocalDate au) {
        Tuple row = steps.get(0);
        List<Pas> all = steps.stream()
                .filter(step -> step.get("acte") != null)
                .map(LireVirements::pas)
                .toList();
        List<Pas> known = all.stream().filter(pas -> !pas.le().isAfter(au)).toList();
        if (known.isEmpty() && !all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new VirementSuivi(
                row.get("end_to_end_id", String.class),
                row.get("ordre_id", UUID.class),
                row.get("beneficiaire", String.class),
                new Montant(row.get("montant", BigDecimal.class)),
                Optional.of(EtatVirement.valueOf(row.get("etat", String.class)))
                        .filter(etat -> known.size() == all.size()),
                known));
    }

    private static Pas pas(Tuple step) {
        return new Pas(
                step.get("ordre", Integer.class),
                ActeVirement.valueOf(step.get("acte", String.class)),
                EtatVirement.valueOf(step.get("vers", String.class)),
                step.get("le", Date.class).toLocalDate(),
                step.get("date_effet", Date.class).toLocalDate());
    }
}
