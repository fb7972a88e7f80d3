package fr.relais.funding.decompte.pdf;

import fr.relais.document.pdf.Francais;
import fr.relais.funding.decompte.Decompte;
import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Etape;
import fr.relais.kit.value.Montant;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The French writing of amounts, days and lines of computation, for the pages of this package. */
@TemplateExtension
final class Chiffres {

    private static final Pattern DECIMAL = Pattern.compile("(?<![\\d.,])\\d+\\.\\d+(?![\\d.])");
    private static final Pattern CENTS = Pattern.compile("-?\\d+\\.\\d{2}");
    private static final String ETP = "CALC-2";
    private static final String JOURS = "CALC-5";

    private Chiffres() {}

    static String enEuros(Montant montant) {
        return Francais.euros(montant);
    }

    static String enFrancais(LocalDate jour) {
        return Francais.jour(jour);
    }

    /** The right, or nothing. */
    static Montant droitConnu(Decompte decompte) {
        return decompte.droit().map(Droit::montant).orElse(null);
    }

    /** What remains of the year, or nothing. */
    static Montant resteConnu(Decompte decompte) {
        return decompte.reste().orElse(null);
    }

    static boolean sansVersement(Decompte decompte) {
        return decompte.mouvements().repris().isEmpty()
                && decompte.mouvements().paiements().isEmpty();
    }

    /** The decimals of a formula or of a value with a comma; what is not a decimal stays as it is. */
    static String enChiffres(String formule) {
        return DECIMAL.matcher(formule)
                .replaceAll(found -> Matcher.quoteReplacement(Francais.nombre(new BigDecimal(found.group()))));
    }

    /** The result of a line with its unit. */
    static String avecUnite(Etape etape) {
        String figure = enChiffres(etape.resultat());
        return switch (etape.regle()) {
            case ETP -> figure + "\u00a0ETP";
            case JOURS -> figure + "\u00a0jours";
            default -> CENTS.matcher(etape.resultat()).matches() ? figure + "\u00a0€" : figure;
        };
    }
}
