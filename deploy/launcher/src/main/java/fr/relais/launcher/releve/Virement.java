package fr.relais.launcher.releve;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One attempt to bring a payment to its beneficiary, as the gestionnaire is told of it. */
record Virement(int tentative, BigDecimal montant, String endToEndId, Etat etat, LocalDate depuis, String motif) {

    /** What the demo meets; what it does not would be a failure of its own. */
    enum Etat {
        PAYE("payé"),
        REJETE("rejeté"),
        ENVOYE_A_LA_BANQUE("envoyé à la banque"),
        EN_PREPARATION("en préparation"),
        RETOURNE("retourné"),
        RETIRE("retiré");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        String libelle() {
            return libelle;
        }
    }

    BigDecimal paye() {
        return etat == Etat.PAYE ? montant : BigDecimal.ZERO;
    }
}
