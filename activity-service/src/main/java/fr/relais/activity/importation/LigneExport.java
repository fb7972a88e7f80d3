package fr.relais.activity.importation;

import fr.relais.activity.bilan.Bilan;
import fr.relais.activity.bilan.Questionnaire;
import fr.relais.kit.value.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One answer of the export, understood: whose it is, under which identifier, completed when, and what it says. */
record LigneExport(int numero, DossierId dossier, String identifiant, LocalDate completude, Questionnaire reponses) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int NOON = 12;

    /** An export tells a day: its noon in Paris is of that day at every Caf, overseas too. */
    Instant completeLe() {
        return completude.atTime(NOON, 0).atZone(PARIS).toInstant();
    }

    /** True when the bilan already says the same, and was completed on the same day. */
    boolean isSaidBy(Bilan bilan) {
        return reponses.equals(bilan.questionnaire())
                && bilan.complet()
                        .filter(trace -> trace.jour().equals(completude))
                        .isPresent();
    }
}
