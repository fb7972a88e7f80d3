package fr.relais.launcher.campagne;

import fr.relais.infrastructure.Persona;
import java.util.List;
import java.util.stream.Stream;

/** The réels and the bilans of 2021, and the verdict of the Caf on their mission (SEED 001, étape 3). */
final class ReelsEtBilans implements Chapter {

    private static final int EXERCICE = 2021;

    private final Api activity;
    private final Declarations declarations;

    ReelsEtBilans(Api activity) {
        this.activity = activity;
        this.declarations = new Declarations(activity);
    }

    @Override
    public String title() {
        return "réels et bilans";
    }

    @Override
    public List<Step> steps() {
        return Stream.of(DossierMeaux.values())
                .flatMap(dossier -> Stream.concat(declarations.reel(dossier).stream(), bilan(dossier).stream()))
                .toList();
    }

    private List<Step> bilan(DossierMeaux dossier) {
        String path = dossier.bilan(EXERCICE);
        return List.of(
                new Step(
                        "La Ville de Meaux rend le bilan 2021 du " + dossier.relais(),
                        () -> activity.put(Persona.DECLARANT_MEAUX, path, Corps.of(dossier.resource("bilan-2021")))),
                new Step(
                        "La Ville de Meaux complète le bilan 2021 du " + dossier.relais(),
                        () -> activity.act(Persona.APPROBATEUR_MEAUX, path, "/completude")),
                new Step(
                        "La Caf évalue la mission 2021 du " + dossier.relais(),
                        () -> activity.act(
                                Persona.GESTIONNAIRE_CONSEIL_77,
                                path,
                                "/evaluation",
                                Corps.of(dossier.resource("verdict-2021")))));
    }
}
