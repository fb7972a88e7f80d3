package fr.relais.launcher.campagne;

import fr.relais.infrastructure.Persona;
import java.util.List;
import java.util.Set;

/** How a declaration goes from the partner to the Caf: entered, completed, validated, each by another person (ACT-2). */
final class Declarations {

    /** The convention, then the avenant that engages the mission, reach activity-service through Kafka. */
    private static final Set<String> ON_THEIR_WAY = Set.of("DOSSIER_INCONNU", "MISSION_NON_CONVENTIONNEE");

    private final Api activity;

    Declarations(Api activity) {
        this.activity = activity;
    }

    List<Step> previsionnel(DossierMeaux dossier) {
        return steps(dossier, dossier.declaration(2022, "PREVISIONNEL"), "prévisionnel 2022", "previsionnel-2022");
    }

    List<Step> reel(DossierMeaux dossier) {
        return steps(dossier, dossier.declaration(2021, "REEL"), "réel 2021", "reel-2021");
    }

    private List<Step> steps(DossierMeaux dossier, String path, String name, String body) {
        String what = " le " + name + " du " + dossier.relais();
        return List.of(
                new Step("La Ville de Meaux saisit" + what, () -> enter(path, dossier.resource(body))),
                new Step(
                        "La Ville de Meaux complète" + what,
                        () -> activity.act(Persona.APPROBATEUR_MEAUX, path, "/completude")),
                new Step(
                        "La Caf valide" + what,
                        () -> activity.act(Persona.GESTIONNAIRE_CONSEIL_77, path, "/validation")));
    }

    private void enter(String path, String body) {
        Api.insist(ON_THEIR_WAY, () -> activity.put(Persona.DECLARANT_MEAUX, path, Corps.of(body)));
    }
}
