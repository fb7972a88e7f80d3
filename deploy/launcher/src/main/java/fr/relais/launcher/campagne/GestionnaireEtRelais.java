package fr.relais.launcher.campagne;

import fr.relais.infrastructure.Persona;
import java.util.List;

/** The Caf registers the Ville de Meaux and its two relais. */
final class GestionnaireEtRelais implements Chapter {

    private final Api convention;

    GestionnaireEtRelais(Api convention) {
        this.convention = convention;
    }

    @Override
    public String title() {
        return "gestionnaire et relais";
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step(
                        "La Caf enregistre la Ville de Meaux",
                        () -> convention.post(Persona.CONSEILLER_77, "/gestionnaires", Corps.of("gestionnaire"))),
                register(DossierMeaux.OURCQ),
                register(DossierMeaux.FROT));
    }

    private Step register(DossierMeaux dossier) {
        return new Step(
                "La Caf enregistre le " + dossier.relais(),
                () -> convention.post(Persona.CONSEILLER_77, "/relais", Corps.of(dossier.resource("relais"))));
    }
}
