package fr.relais.funding.service;

import fr.relais.infrastructure.Persona;
import java.math.BigDecimal;
import java.util.UUID;

/** What the other services tell of a relais of Meaux under a number and a gestionnaire of its own, word for word. */
record UnRelais(String numero, Persona declarant, UUID convention, Figures figures) {

    /** The mission of the avenant and whether that of 2021 was reached; euros and quotités as declared. */
    record Figures(String mission, String chargesPrevues, String etp, String chargesReelles, boolean atteinte) {}

    static final Figures OURCQ = new Figures("GUICHET_UNIQUE", "58000.00", "1.00", "61234.56", true);
    static final Figures FROT = new Figures("ANALYSE_PRATIQUE", "47321.87", "0.80", "38000.00", false);

    String convention(boolean avenant, boolean suspendue) {
        String from2022 = avenant ? "\"" + figures.mission() + "\"" : "";
        return """
                {"dossier": "%s", "conventionId": "%s", "signedAt": "2022-01-20", "premierExercice": 2022,
                 "suspendue": %s, "unChampAjoute": "plus tard",
                 "gestionnaire": {"siret": "%s", "nom": "Ville de Meaux"}, "termes": [
                  {"debut": "2020-03-01", "fin": "2021-12-31", "missions": ["PROMOTION_ACTIVITE_AM"]},
                  {"debut": "2022-01-01", "fin": "2024-02-28", "missions": [%s]}],
                 "intervenants": {"redigePar": "conseiller-77", "signePourGestionnairePar": "signataire-meaux",
                  "signePourCafPar": "directrice-77"}}""".formatted(numero, convention, suspendue, declarant.siret().orElseThrow(), from2022);
    }

    /** A convention of SEED 004, for 2024. */
    String coordination() {
        return convention(false, false).replaceFirst("(?s)\"termes\": .*?\\}\\],", """
                "typeConvention": "COORDINATION_DEPARTEMENTALE",
                "coordination": {"etp": "0.50", "montantAnnuel": "25000.00", "plafondJournee": "1500.00"},
                "termes": [{"debut": "2024-01-01", "fin": "2024-12-31", "missions": [], "sources": {}}],""");
    }

    /** As if it had ended with 2021. */
    String conventionSans2022() {
        return convention(true, false).replaceFirst(",\\s*\\{\"debut\": \"2022-01-01\"[^}]*\\}", "");
    }

    String previsionnel() {
        return """
                {"dossier": "%s", "exercice": 2022, "type": "PREVISIONNEL", "version": 1,
                 "charges": [{"compte": "64", "montant": "%s"}], "missionRenforceeEvaluee": "%s",
                 "animateurs": [{"quotite": "%s", "debut": "2022-01-01", "fin": "2022-12-31"}],
                 "enregistreePar": "declarant-meaux", "completeePar": "approbateur-meaux",
                 "valideePar": "gestionnaire-conseil-77"}""".formatted(numero, figures.chargesPrevues(), figures.mission(), figures.etp());
    }

    String actualise(String charges) {
        return """
                {"dossier": "%s", "exercice": 2022, "type": "ACTUALISE", "version": 1,
                 "charges": [{"compte": "64", "montant": "%s"}],
                 "animateurs": [{"quotite": "1.00", "debut": "2022-01-01", "fin": "2022-12-31"}]}""".formatted(numero, charges);
    }

    String reel() {
        BigDecimal autres = new BigDecimal(figures.chargesReelles()).subtract(new BigDecimal("1000"));
        return """
                {"dossier": "%s", "exercice": 2021, "type": "REEL", "version": 1,
                 "charges": [{"compte": "60", "montant": "1000.00"}, {"compte": "64", "montant": "%s"}],
                 "animateurs": [{"quotite": "1.00", "debut": "2021-01-01", "fin": "2021-12-31"}],
                 "enregistreePar": "declarant-meaux", "completeePar": "approbateur-meaux",
                 "valideePar": "gestionnaire-conseil-77"}""".formatted(numero, autres);
    }

    /** From before the events told who saved the bilan. */
    String bilan() {
        return """
                {"dossier": "%s", "exercice": 2021, "version": 1, "mission": "PROMOTION_ACTIVITE_AM", "atteint": %s,
                 "evaluePar": "gestionnaire-conseil-77"}""".formatted(numero, figures.atteinte());
    }
}
