package fr.relais.activity.declaration.pdf;

import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Montant;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures and days are written in a French text: 58 000,00 €, 1,00 ETP, 31/12/2022. */
@TemplateExtension
final class Ecriture {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Ecriture() {}

    static String enEuros(Montant montant) {
        return decimal(montant.euros()) + NO_BREAK_SPACE + '€';
    }

    static String enEtp(Etp etp) {
        return decimal(etp.value()) + NO_BREAK_SPACE + "ETP";
    }

    static String enFrancais(LocalDate jour) {
        return JOUR.format(jour);
    }

    private static String decimal(BigDecimal figure) {
        DecimalFormatSymbols french = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        french.setGroupingSeparator(NO_BREAK_SPACE);
        return new DecimalFormat("#,##0.00", french).format(figure);
    }
}
