package fr.relais.launcher.campagne;

import java.util.List;

/** The soldes of 2021 and the second acomptes of 2022; the indu of Frot is withheld from the latter (PAY-7, CALC-9). */
final class SoldesEtAcomptes2 implements Chapter {

    private final FundingEvents events;

    SoldesEtAcomptes2(FundingEvents events) {
        this.events = events;
    }

    @Override
    public String title() {
        return "soldes et acomptes 2";
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step(
                        "Le solde 2021 du RPE Ourcq est ordonné",
                        () -> events.awaitPayment(DossierMeaux.OURCQ, 2021, "SOLDE")),
                new Step(
                        "L'acompte 2 de 2022 du RPE Ourcq est ordonné",
                        () -> events.awaitPayment(DossierMeaux.OURCQ, 2022, "ACOMPTE_2")),
                new Step(
                        "L'indu 2021 du RPE Frot est constaté",
                        () -> events.awaitIndu(DossierMeaux.FROT, 2021, "InduEstablished")),
                new Step(
                        "L'acompte 2 de 2022 du RPE Frot est ordonné",
                        () -> events.awaitPayment(DossierMeaux.FROT, 2022, "ACOMPTE_2")),
                new Step(
                        "L'indu 2021 du RPE Frot est retenu",
                        () -> events.awaitIndu(DossierMeaux.FROT, 2021, "InduRecovered")));
    }
}
