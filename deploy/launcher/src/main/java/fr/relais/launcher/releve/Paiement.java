package fr.relais.launcher.releve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A payment ordered, and the transfers that carried it. */
record Paiement(
        UUID paiementId,
        int exercice,
        Genre genre,
        int rang,
        BigDecimal brut,
        BigDecimal retenue,
        BigDecimal net,
        LocalDate ordonneLe,
        List<Etape> explication,
        List<Virement> virements) {

    Paiement {
        virements = virements == null ? List.of() : List.copyOf(virements);
    }

    Paiement with(List<Virement> known) {
        return new Paiement(paiementId, exercice, genre, rang, brut, retenue, net, ordonneLe, explication, known);
    }

    /** What reached the bank of the beneficiary, as the bank of the Caf says. */
    BigDecimal paye() {
        return virements.stream().map(Virement::paye).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    boolean is(Genre other, int year) {
        return genre == other && exercice == year;
    }
}
