package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.VirementSuivi.Pas;
import fr.relais.funding.virement.ActeVirement;
import fr.relais.funding.virement.EtatVirement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the story of each transfer from the rows of its steps, forgetting what happened after a day; attempts come in their order. */
final class Histoires {

    private static final Comparator<Enregistre> ORDER = Comparator.comparing((Enregistre row) -> row.texte("ordre_id"))
            .thenComparing(row -> row.entier("tentative"))
            .thenComparing(row -> row.entier("ordre"));

    private Histoires() {}

    static List<VirementSuivi> of(List<Enregistre> steps, LocalDate au) {
        Map<String, List<Enregistre>> transfers = steps.stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(
                        row -> row.texte("end_to_end_id"), LinkedHashMap::new, Collectors.toList()));
        return transfers.values().stream()
                .flatMap(own -> virement(own, au).stream())
                .toList();
    }

    /** None when it was put in its lot after that day; one whose history was deleted is of every day. */
    private static Optional<VirementSuivi> virement(List<Enregistre> steps, LocalDate au) {
        List<Pas> all = steps.stream()
                .filter(step -> step.a("acte"))
                .map(Histoires::pas)
                .toList();
        List<Pas> known = all.stream().filter(pas -> !pas.le().isAfter(au)).toList();
        if (known.isEmpty() && !all.isEmpty()) {
            return Optional.empty();
        }
        Enregistre row = steps.get(0);
        return Optional.of(new VirementSuivi(
                row.texte("end_to_end_id"),
                row.id("ordre_id"),
                row.texte("beneficiaire"),
                row.montant("montant"),
                Optional.of(row.mot("etat", EtatVirement.class)).filter(etat -> known.size() == all.size()),
                known));
    }

    private static Pas pas(Enregistre step) {
        return new Pas(
                step.entier("ordre"),
                step.mot("acte", ActeVirement.class),
                step.mot("vers", EtatVirement.class),
                step.jour("le"),
                step.jour("date_effet"));
    }
}
