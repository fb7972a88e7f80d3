package fr.relais.activity.evaluation;

import fr.relais.activity.analyse.Heures;
import fr.relais.activity.dossier.RegimeMission;
import fr.relais.kit.value.Exercice;
import java.util.List;

/**
 * The figures of the analyse de la pratique from a year on, with their source. {@code minimaStricts}: an AM below the yearly
 * minimum is not counted (AP-6, OQ-6).
 */
public record Seuils(
        Exercice depuis,
        int assistantsMaternels,
        int seances,
        int groupe,
        int presencesParAm,
        Heures heuresParAm,
        boolean minimaStricts,
        String source) {

    private static final List<Seuils> SERIE = List.of(new Seuils(
            new Exercice(2022),
            8,
            6,
            15,
            3,
            Heures.of("6.00"),
            true,
            "Référentiel national des relais petite enfance, Cnaf, décembre 2021"));

    /** Those in force in a year of missions renforcées; the rules tell none before 2022 (§6.4). */
    public static Seuils de(Exercice exercice) {
        if (RegimeMission.de(exercice) != RegimeMission.MISSIONS_RENFORCEES) {
            throw new IllegalArgumentException("No figure before 2022: " + exercice);
        }
        return SERIE.stream()
                .filter(seuils -> seuils.depuis().compareTo(exercice) <= 0)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    public Seuils avecMinimaStricts(boolean stricts) {
        return new Seuils(depuis, assistantsMaternels, seances, groupe, presencesParAm, heuresParAm, stricts, source);
    }
}
