package fr.relais.funding.droit;

import fr.relais.funding.bareme.Bareme;
import fr.relais.kit.value.Montant;
import java.math.BigDecimal;
import java.util.List;

/** The yearly PS in euros: rate × min(prix de revient, ceiling × ETP), without division and rounded once (CALC-3). */
public record PrestationDeService(Montant montant, Etape etape) {

    static PrestationDeService of(PrixDeRevient prixDeRevient, EtpAnimation etpAnimation, Bareme bareme) {
        Montant cout = prixDeRevient.montant();
        BigDecimal plafond =
                bareme.prixPlafondEtp().euros().multiply(etpAnimation.etp().value());
        Montant montant = bareme.tauxPs().arrondiDe(cout.euros().min(plafond));
        return new PrestationDeService(
                montant,
                Etape.of(
                        Regle.CALC_3,
                        "Prestation de service",
                        bareme.tauxPs() + " × min(" + cout + " ; " + bareme.prixPlafondEtp() + " × "
                                + etpAnimation.etp() + ")",
                        List.of(
                                Valeur.of("taux de la prestation de service", bareme.tauxPs()),
                                Valeur.of("prix de revient", cout),
                                Valeur.of("prix plafond par ETP (" + bareme.libelle() + ")", bareme.prixPlafondEtp()),
                                Valeur.of("ETP d'animation", etpAnimation.etp())),
                        montant));
    }
}
