package fr.relais.funding.lettre;

import fr.relais.kit.value.Montant;
import io.quarkus.qute.TemplateExtension;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How amounts and days are written in a French letter: 1 118,00 €, 31/12/2022. */
@TemplateExtension
final class Ecriture {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Ecriture() {}

    static String enEuros(Montant montant) {
        DecimalFormatSymbols french = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        french.setGroupingSeparator(NO_BREAK_SPACE);
        return new DecimalFormat("#,##0.00", french).format(montant.euros()) + NO_BREAK_SPACE + '€';
    }

    static String enFrancais(LocalDate jour) {
        return JOUR.format(jour);
    }
}
