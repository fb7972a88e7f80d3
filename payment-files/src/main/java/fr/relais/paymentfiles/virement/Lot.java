package fr.relais.paymentfiles.virement;

import fr.relais.paymentfiles.virement.LotRefuse.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The transfers that leave together from one account on one day, and the total that whoever released them read. */
public record Lot(
        String msgId,
        OffsetDateTime creeLe,
        LocalDate executionLe,
        Compte debiteur,
        List<Virement> virements,
        BigDecimal total) {

    public Lot {
        msgId = TexteSepa.identifier("Référence du lot", msgId);
        creeLe = creeLe.truncatedTo(ChronoUnit.SECONDS);
        virements = List.copyOf(virements);
        if (debiteur.bic().isEmpty()) {
            throw new LotRefuse(Code.BIC_ABSENT, "Le compte débité doit avoir un BIC.");
        }
        if (virements.isEmpty()) {
            throw new LotRefuse(Code.LOT_VIDE, "Le lot ne contient aucun virement.");
        }
        requireDistinct(virements);
        BigDecimal sum = virements.stream().map(Virement::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total == null || sum.compareTo(total) != 0) {
            throw new LotRefuse(
                    Code.TOTAL_DIFFERENT, "Le total annoncé n'est pas la somme des virements, " + sum + ".");
        }
        total = sum;
    }

    private static void requireDistinct(List<Virement> virements) {
        Set<String> seen = new HashSet<>();
        for (Virement virement : virements) {
            if (!seen.add(virement.endToEndId())) {
                throw new LotRefuse(
                        Code.IDENTIFIANT_EN_DOUBLE,
                        "La référence " + virement.endToEndId() + " figure deux fois dans le lot.");
            }
        }
    }
}
