package fr.relais.launcher.releve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The statement of RPE Frot as the campaign must give it, for tests to change by one word. */
final class Releves {

    static final Etape PRESTATION = new Etape(
            "CALC-3",
            "Prestation de service",
            "SEED 001, W2, W7",
            "0.43 × min(47321.87 ; 60000.00 × 0.80)",
            List.of(
                    new Etape.Valeur("prix de revient", "47321.87"),
                    new Etape.Valeur(
                            "prix plafond par ETP (barème 2022 version 1, définitif, source FICTIF)", "60000.00")),
            "20348.40");

    private static final LocalDate LE_1ER_FEVRIER = LocalDate.of(2022, 2, 1);

    private Releves() {}

    static Releve frot() {
        return frot("7121.94");
    }

    /** With another gross amount of acompte 1. */
    static Releve frot(String acompte1) {
        return new Releve(
                "771-201800146",
                "RPE Frot",
                List.of(
                        new AcompteRepris(2021, Genre.ACOMPTE_1, montant("8729.00")),
                        new AcompteRepris(2021, Genre.ACOMPTE_2, montant("8729.00"))),
                List.of(
                        droit(2021, Nature.REEL, "38000.00", "16340.00"),
                        droit(2022, Nature.PREVISIONNEL, "47321.87", "20348.40")),
                List.of(
                        paiement(Genre.ACOMPTE_1, acompte1, "0.00", acompte1),
                        paiement(Genre.ACOMPTE_2, "7121.94", "1118.00", "6003.94")),
                List.of(new Indu(
                        2021, montant("1118.00"), montant("1118.00"), montant("0.00"), LE_1ER_FEVRIER, List.of())));
    }

    static Releve withoutPayments(Releve releve) {
        return new Releve(
                releve.dossier(), releve.relais(), releve.acomptesRepris(), releve.droits(), List.of(), releve.indus());
    }

    private static Droit droit(int exercice, Nature nature, String prixDeRevient, String montant) {
        return new Droit(
                exercice,
                nature,
                montant(prixDeRevient),
                montant("1.00"),
                montant(montant),
                montant("0.00"),
                montant(montant),
                new Droit.Bareme(1, "DEFINITIF", "FICTIF"));
    }

    private static Paiement paiement(Genre genre, String brut, String retenue, String net) {
        return new Paiement(
                        UUID.randomUUID(),
                        2022,
                        genre,
                        0,
                        montant(brut),
                        montant(retenue),
                        montant(net),
                        LE_1ER_FEVRIER,
                        List.of(PRESTATION),
                        List.of())
                .with(List.of(virement(net)));
    }

    private static Virement virement(String net) {
        return new Virement(
                1, montant(net), "019308a0000070008000000000000001-1", Virement.Etat.PAYE, LE_1ER_FEVRIER, null);
    }

    private static BigDecimal montant(String text) {
        return new BigDecimal(text);
    }
}
