package fr.relais.paymentfiles.retour;

import fr.relais.paymentfiles.retour.FichierBancaireRefuse.Code;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The values of the standard, read strictly: what cannot be read is refused, never left out. */
final class Champs {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,5})?");
    private static final Pattern TEXT_35 = Pattern.compile("\\P{Cntrl}{1,35}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T+\\-Z].{0,40})?");
    private static final int DAY_LENGTH = 10;
    private static final int CENTS = 2;
    private static final String EUROS = "EUR";

    private Champs() {}

    /** Identifiers and codes: at most 35 characters on one line. */
    static String text(Noeud node) {
        return checked(node, TEXT_35.asMatchPredicate());
    }

    /** An amount in any currency, as it is written; its length is bounded before any arithmetic. */
    static String amount(Noeud node) {
        return checked(node, AMOUNT.asMatchPredicate());
    }

    static BigDecimal euros(Noeud node) {
        BigDecimal amount = new BigDecimal(amount(node)).stripTrailingZeros();
        if (!node.devise().equals(Optional.of(EUROS)) || amount.scale() > CENTS || amount.signum() == 0) {
            throw invalid(node);
        }
        return amount.setScale(CENTS);
    }

    /** The day of a date, or of a date and time as it was written: the zone of the bank is that of the day it means. */
    static LocalDate day(Noeud node) {
        String text = checked(node, DAY.asMatchPredicate());
        try {
            return LocalDate.parse(text.substring(0, DAY_LENGTH));
        } catch (DateTimeException noSuchDay) {
            throw invalid(node);
        }
    }

    /** A date where the standard lets the bank give a date or a date and time. */
    static LocalDate dayOf(Noeud choice) {
        return day(choice.un("Dt").or(() -> choice.un("DtTm")).orElseGet(() -> choice.requis("Dt")));
    }

    static boolean isTrue(Noeud node) {
        return switch (node.texte()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw invalid(node);
        };
    }

    static FichierBancaireRefuse invalid(Noeud node) {
        return new FichierBancaireRefuse(
                Code.CHAMP_INVALIDE, "La valeur de l'élément " + node.nom() + " n'est pas celle de la norme.");
    }

    private static String checked(Noeud node, Predicate<String> form) {
        String text = node.texte();
        if (node.hasChildren() || !form.test(text)) {
            throw invalid(node);
        }
        return text;
    }
}
