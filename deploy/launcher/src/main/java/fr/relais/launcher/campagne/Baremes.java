package fr.relais.launcher.campagne;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.relais.infrastructure.Persona;
import java.util.List;

/** The Cnaf publishes the barèmes of 2021 and 2022, whose plafond is fictitious and says so (BAR-2). */
final class Baremes implements Chapter {

    private final Api funding;

    Baremes(Api funding) {
        this.funding = funding;
    }

    @Override
    public String title() {
        return "barèmes";
    }

    @Override
    public List<Step> steps() {
        return List.of(publish(2021), publish(2022));
    }

    private Step publish(int exercice) {
        ObjectNode bareme = Corps.of("bareme")
                .put("limiteJustification", exercice + 1 + "-06-30")
                .put("forclusion", exercice + 1 + "-12-31")
                .put("dateDecision", exercice + "-01-01");
        return new Step(
                "La Cnaf publie le barème " + exercice + " (plafond FICTIF)",
                () -> funding.publishFirst(Persona.BAREME_CNAF, "/baremes/" + exercice, bareme));
    }
}
