package fr.relais.launcher.releve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An overpayment: established, recovered so far, and what remains. */
record Indu(
        int exercice,
        BigDecimal montant,
        BigDecimal recouvre,
        BigDecimal reste,
        LocalDate constateLe,
        List<Etape> explication) {}
