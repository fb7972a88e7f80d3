package fr.relais.funding.bareme;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The published barèmes and the calendars of the Caf; an absent barème is never replaced by a default (BAR-2). */
public record Parametres(List<Bareme> baremes, List<CalendrierCaf> calendriers) {

    public Parametres {
        baremes = List.copyOf(baremes);
        calendriers = List.copyOf(calendriers);
    }

    /** The latest version of the barème of that very year (BAR-4). */
    public Optional<Bareme> bareme(Exercice exercice) {
        return baremes.stream()
                .filter(bareme -> bareme.exercice().equals(exercice))
                .max(Comparator.comparingInt(Bareme::version));
    }

    public Optional<CalendrierCaf> calendrier(DossierId dossier, Exercice exercice) {
        return calendriers.stream()
                .filter(calendrier -> calendrier.codeCaf().equals(dossier.codeCaf()))
                .filter(calendrier -> calendrier.exercice().equals(exercice))
                .findFirst();
    }
}
