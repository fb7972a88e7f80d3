package fr.relais.launcher.campagne;

import java.util.List;
import java.util.stream.Stream;

/** The prévisionnels 2022, with the mission to be evaluated (SEED 001, étape 2). */
final class Previsionnels implements Chapter {

    private final Declarations declarations;

    Previsionnels(Api activity) {
        this.declarations = new Declarations(activity);
    }

    @Override
    public String title() {
        return "prévisionnels";
    }

    @Override
    public List<Step> steps() {
        return Stream.of(DossierMeaux.values())
                .flatMap(dossier -> declarations.previsionnel(dossier).stream())
                .toList();
    }
}
