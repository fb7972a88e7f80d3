package fr.relais.document.pdf;

import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Montant;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures and days are written in a French text: 58 000,00 €, 1,00 ETP, 31/12/2022. */
public final class Francais {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Francais() {}

    public static String euros(Montant montant) {
        return nombre(montant.euros()) + NO_BREAK_SPACE + '€';
    }

    public static String etp(Etp etp) {
        return nombre(etp.value()) + NO_BREAK_SPACE + "ETP";
    }

    public static String jour(LocalDate jour) {
        return JOUR.format(jour);
    }

    /** With two decimals at least, and as many as the figure has. */
    public static String nombre(BigDecimal figure) {
        DecimalFormatSymbols french = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        french.setGroupingSeparator(NO_BREAK_SPACE);
        DecimalFormat format = new DecimalFormat("#,##0.00", french);
        format.setMaximumFractionDigits(Math.max(2, figure.scale()));
        return format.format(figure);
    }
}
