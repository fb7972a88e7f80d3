package fr.relais.activity.dossier;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this service keeps of a signed convention, all avenants folded in by its owner, and who signed it for the gestionnaire. */
public record TermesSignes(
        Periode periode,
        Exercice premierExercice,
        boolean suspendue,
        List<Segment> segments,
        Optional<String> signePourGestionnairePar) {

    public TermesSignes {
        segments = List.copyOf(segments);
    }

    boolean couvre(Exercice exercice) {
        return periode.overlaps(exercice.periode());
    }

    Stream<Periode> joursEngages(Mission mission, Exercice exercice) {
        Periode annee = exercice.periode();
        return segments.stream()
                .filter(segment -> segment.missions().contains(mission))
                .map(Segment::periode)
                .filter(annee::overlaps)
                .map(jours -> new Periode(
                        jours.debut().isBefore(annee.debut()) ? annee.debut() : jours.debut(),
                        jours.fin().isAfter(annee.fin()) ? annee.fin() : jours.fin()));
    }

    /** The missions of the year's own regime that are engaged on one of its days at least (ASM-ACT-10). */
    Set<Mission> missionsEngagees(Exercice exercice) {
        return segments.stream()
                .filter(segment -> segment.periode().overlaps(exercice.periode()))
                .flatMap(segment -> segment.missions().stream())
                .filter(mission -> mission.regime() == RegimeMission.de(exercice))
                .collect(Collectors.toUnmodifiableSet());
    }
}
