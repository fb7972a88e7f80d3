package fr.relais.paymentfiles.virement;

import fr.relais.paymentfiles.virement.LotRefuse.Code;
import java.math.BigDecimal;

/** One transfer in euros; its identifier is that of its échéance, so that the same debt is recognised wherever it comes back. */
public record Virement(String endToEndId, BigDecimal montant, Compte beneficiaire, String objet) {

    /** The most one SEPA transfer carries. */
    public static final BigDecimal MAX_MONTANT = new BigDecimal("999999999.99");

    /** The longest remittance information. */
    public static final int MAX_OBJET = 140;

    private static final int CENTS = 2;

    public Virement {
        endToEndId = TexteSepa.identifier("Référence de bout en bout", endToEndId);
        montant = exact(montant, MAX_MONTANT);
        objet = TexteSepa.of("Objet du virement", objet, MAX_OBJET);
    }

    /** The amount in cents; a scale out of reason is refused before any arithmetic. */
    static BigDecimal exact(BigDecimal montant, BigDecimal max) {
        boolean payable = montant != null
                && montant.scale() >= 0
                && montant.scale() <= CENTS
                && montant.signum() > 0
                && montant.compareTo(max) <= 0;
        if (!payable) {
            throw new LotRefuse(
                    Code.MONTANT_INVALIDE,
                    "Un montant est en euros, positif, avec au plus deux décimales, et ne dépasse pas " + max + ".");
        }
        return montant.setScale(CENTS);
    }
}
