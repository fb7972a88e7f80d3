package fr.relais.activity.dossier;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.SeparationDesTaches;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The signed conventions of one équipement, the oldest first; never empty: a dossier is known once a convention is signed. */
public record Dossier(DossierId id, List<TermesSignes> conventions) {

    public Dossier {
        conventions = List.copyOf(conventions);
    }

    /** Refuses a year of which no convention covers a day (CONV-2, DECL-5). */
    public void requireCovers(Exercice exercice) {
        if (conventions.stream().noneMatch(termes -> termes.couvre(exercice))) {
            throw Refused.because(
                    ActivityRefusal.HORS_PERIODE,
                    "Aucune convention signée du dossier %s ne couvre un jour de l'exercice %s."
                            .formatted(id, exercice));
        }
    }

    /** True when a convention covers this day (CALC-5). */
    public boolean couvre(LocalDate jour) {
        return conventions.stream().anyMatch(termes -> termes.periode().contains(jour));
    }

    public Set<Mission> missionsEngagees(Exercice exercice) {
        return conventions.stream()
                .flatMap(termes -> termes.missionsEngagees(exercice).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From the first to the last day of the year on which the mission is engaged; empty when it is not (OQ-9). */
    public Optional<Periode> joursEngages(Mission mission, Exercice exercice) {
        List<Periode> engages = conventions.stream()
                .flatMap(termes -> termes.joursEngages(mission, exercice))
                .toList();
        return engages.stream()
                .reduce((one, other) -> new Periode(
                        one.debut().isBefore(other.debut()) ? one.debut() : other.debut(),
                        one.fin().isAfter(other.fin()) ? one.fin() : other.fin()));
    }

    /** True when a convention that covers the year is suspended: declarations go on, payments do not (CONV-7). */
    public boolean isSuspendu(Exercice exercice) {
        return conventions.stream().anyMatch(termes -> termes.suspendue() && termes.couvre(exercice));
    }

    /** Refuses whoever signed for the gestionnaire: none of them decides on this dossier for the Caf (ACT-2). */
    public void requireNotSignedBy(Acteur decideur) {
        SeparationDesTaches.check(
                decideur,
                conventions.stream().flatMap(termes -> termes.signePourGestionnairePar().stream()),
                "Vous avez signé une convention de ce dossier pour le gestionnaire : la décision revient à une autre"
                        + " personne.");
    }
}
