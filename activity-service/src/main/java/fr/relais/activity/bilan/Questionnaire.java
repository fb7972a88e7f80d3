package fr.relais.activity.bilan;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.dossier.Mission;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The minimal yearly questionnaire (§12, Sphinx): counts never negative, null while unanswered; notes are free. What the
 * dossier and the registers know already may be told again, and is not asked for (ASM-ACT-58).
 */
public record Questionnaire(
        FamillesInformees famillesInformees,
        Integer assistantsMaternelsAccompagnes,
        Integer gardesADomicileAccompagnes,
        Integer ateliers,
        Integer aidesALaFormation,
        String notesLibres,
        Identification identification,
        NotesSocle notesSocle,
        DonneesMission missionRenforcee) {

    static final Questionnaire VIDE = new Questionnaire(null, null, null, null, null, null, null, null, null);

    /** How the relais calls itself and where it is; the dossier is what identifies it. */
    public record Identification(String nom, String commune) {}

    /** What was done for each of the five base missions, in the order of D214-9 (§9). */
    public record NotesSocle(
            String informationCandidats,
            String cadreEchange,
            String formationContinue,
            String demarchesMonenfant,
            String informationParents) {}

    /** What the questionnaire says of the mission chosen (§6); the verdict is computed from the registers, never from this. */
    public record DonneesMission(
            Mission mission,
            Integer seances,
            Integer assistantsMaternels,
            Integer demandesRecues,
            Integer demandesRepondues,
            Integer actions,
            String commentaire) {}

    /** How many families were informed, by the way they came (ASM-ACT-6). */
    public record FamillesInformees(int surPlace, int parTelephone, int parCourriel, int enReunion, int enLigne) {}

    /** The questions that still have no answer; 0 is one. */
    List<Ecart> manques() {
        return Stream.of(
                        missing(famillesInformees, "/famillesInformees", "Indiquez les familles informées, par canal."),
                        missing(
                                assistantsMaternelsAccompagnes,
                                "/assistantsMaternelsAccompagnes",
                                "Indiquez le nombre d'assistants maternels accompagnés."),
                        missing(
                                gardesADomicileAccompagnes,
                                "/gardesADomicileAccompagnes",
                                "Indiquez le nombre de professionnels de la garde à domicile accompagnés."),
                        missing(ateliers, "/ateliers", "Indiquez le nombre d'ateliers."),
                        missing(
                                aidesALaFormation,
                                "/aidesALaFormation",
                                "Indiquez le nombre d'aides au départ en formation."))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Ecart missing(Object answer, String pointer, String detail) {
        return answer == null ? new Ecart(ActivityRefusal.DONNEE_MANQUANTE, pointer, detail) : null;
    }
}
