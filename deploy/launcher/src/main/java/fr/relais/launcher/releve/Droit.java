package fr.relais.launcher.releve;

import java.math.BigDecimal;

/** The right of a year, with the barème it was computed with; its explanation is in the payments that rest on it. */
record Droit(
        int exercice,
        Nature nature,
        BigDecimal prixDeRevient,
        BigDecimal etpAnimation,
        BigDecimal prestationDeService,
        BigDecimal bonus,
        BigDecimal droit,
        Bareme bareme) {

    record Bareme(int version, String statut, String source) {}
}
