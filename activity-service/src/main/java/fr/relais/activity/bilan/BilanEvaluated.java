package fr.relais.activity.bilan;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.activity.Trace;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.dossier.RegimeMission;
import fr.relais.kit.event.Event;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;

/** The Caf has given, or a control has reversed, the verdict on a complete bilan; the contract is {@code contracts/events}. */
record BilanEvaluated(
        DossierId dossier,
        Exercice exercice,
        int version,
        String enregistrePar,
        LocalDate completLe,
        String completPar,
        Mission mission,
        Boolean atteint,
        RegimeMission regime,
        String motif,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean atteintCalcule,
        @JsonInclude(JsonInclude.Include.NON_NULL) String motifEcart,
        LocalDate evalueLe,
        String evaluePar) {

    static final String TYPE = "fr.relais.BilanEvaluated.v1";

    static BilanEvaluated of(CleBilan cle, int version, Trace enregistre, Trace complet, Evaluation evaluation) {
        return new BilanEvaluated(
                cle.dossier(),
                cle.exercice(),
                version,
                enregistre.par(),
                complet.jour(),
                complet.par(),
                evaluation.mission(),
                evaluation.atteint(),
                evaluation.regime(),
                evaluation.motif(),
                evaluation.atteintCalcule(),
                evaluation.motifEcart(),
                evaluation.evalue().jour(),
                evaluation.evalue().par());
    }

    Event toEvent() {
        return Event.of("activities", TYPE, dossier, version, this);
    }
}
