package fr.relais.launcher.campagne;

import java.util.List;
import java.util.stream.Stream;

/** The first acomptes of 2022 are ordered, and announced (PAY-1). */
final class Acomptes1 implements Chapter {

    private final FundingEvents events;

    Acomptes1(FundingEvents events) {
        this.events = events;
    }

    @Override
    public String title() {
        return "acomptes 1";
    }

    @Override
    public List<Step> steps() {
        return Stream.of(DossierMeaux.values())
                .map(dossier -> new Step(
                        "L'acompte 1 de 2022 du " + dossier.relais() + " est ordonné",
                        () -> events.awaitPayment(dossier, 2022, "ACOMPTE_1")))
                .toList();
    }
}
