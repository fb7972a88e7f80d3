package fr.relais.funding.retour;

import fr.relais.funding.virement.EtatVirement;
import fr.relais.kit.value.Montant;
import fr.relais.paymentfiles.retour.RetourDeLot;
import fr.relais.paymentfiles.retour.StatutRetour;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The transfers of a lot of ours that a bank names, as they stand; empty when the lot is not known. */
record LotConnu(List<Ligne> virements) {

    record Ligne(String endToEndId, Montant montant, EtatVirement etat) {}

    LotConnu {
        virements = List.copyOf(virements);
    }

    /** What left at once is what had not been refused one by one before. */
    Stream<Ligne> concernedBy(RetourDeLot told) {
        return virements.stream()
                .filter(one -> told.statut() != StatutRetour.EXECUTE || one.etat() != EtatVirement.REJETE);
    }

    boolean isTheSumOf(RetourDeLot told) {
        BigDecimal sum = concernedBy(told).map(one -> one.montant().euros()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return told.montant().filter(amount -> amount.compareTo(sum) != 0).isEmpty();
    }
}
