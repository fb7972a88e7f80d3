package fr.relais.launcher.releve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A payment ordered. */
record Paiement(
        int exercice,
        Genre genre,
        int rang,
        BigDecimal brut,
        BigDecimal retenue,
        BigDecimal net,
        LocalDate ordonneLe,
        List<Etape> explication) {

    boolean is(Genre other, int year) {
        return genre == other && exercice == year;
    }
}
