package fr.relais.funding.portefeuille;

import fr.relais.kit.value.Montant;
import java.util.Arrays;

/** How much a dossier wins or loses in a year (ASM-FUND-58); a bound belongs to the band that is nearer to nothing. */
public enum Bande {
    PERTE_PLUS_DE_5000("-5000.01"),
    PERTE_DE_1000_A_5000("-1000.01"),
    PERTE_JUSQU_A_1000("-0.01"),
    INCHANGE("0.00"),
    GAIN_JUSQU_A_1000("1000.00"),
    GAIN_DE_1000_A_5000("5000.00"),
    GAIN_PLUS_DE_5000("999999999999.99"),
    /** No right can be computed, before or after. */
    SANS_DROIT("999999999999.99");

    private final Montant most;

    Bande(String most) {
        this.most = Montant.of(most);
    }

    static Bande of(Montant ecart) {
        return Arrays.stream(values())
                .filter(bande -> ecart.compareTo(bande.most) <= 0)
                .findFirst()
                .orElse(GAIN_PLUS_DE_5000);
    }
}
