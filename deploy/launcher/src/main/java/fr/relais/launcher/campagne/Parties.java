package fr.relais.launcher.campagne;

import fr.relais.infrastructure.Persona;
import java.util.List;

/** Who signs: the Caf and its directrice, the Ville de Meaux, whose maire is its first signatory, and its two relais. */
final class Parties implements Chapter {

    private final Api convention;

    Parties(Api convention) {
        this.convention = convention;
    }

    @Override
    public String title() {
        return "Caf, gestionnaire et relais";
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step(
                        "La Caf de Seine-et-Marne s'enregistre",
                        () -> convention.post(Persona.DIRECTRICE_77, "/cafs", Corps.of("caf"))),
                new Step(
                        "Elle inscrit sa directrice, qui signe pour elle",
                        () -> convention.post(
                                Persona.GESTIONNAIRE_CONSEIL_77, "/cafs/771/signataires", Corps.of("directrice"))),
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
