package fr.relais.paymentfiles.virement;

import com.prowidesoftware.swift.model.BIC;
import fr.relais.paymentfiles.virement.LotRefuse.Code;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.IBANValidator;

/** A bank account of the SEPA and its holder, checked and written as the file will write them; its text shows no account number. */
public record Compte(String titulaire, String iban, Optional<String> bic) {

    /** The longest name of a party that the SEPA carries. */
    public static final int MAX_TITULAIRE = 70;

    private static final Pattern BIC_FORM = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final int SHOWN = 4;

    public Compte {
        titulaire = TexteSepa.of("Titulaire du compte", titulaire, MAX_TITULAIRE);
        if (iban == null || !IBANValidator.DEFAULT_IBAN_VALIDATOR.isValid(iban)) {
            throw new LotRefuse(Code.IBAN_INVALIDE, "L'IBAN n'est pas valide : sans espaces, en majuscules.");
        }
        if (!ZoneSepa.holds(iban)) {
            throw new LotRefuse(
                    Code.IBAN_HORS_SEPA, "Le compte " + masked(iban) + " n'est pas tenu dans l'espace SEPA.");
        }
        bic.ifPresent(Compte::requireBic);
    }

    /** The first four and the last four characters of an account number, which is all that may be shown of it. */
    public String ibanMasque() {
        return masked(iban);
    }

    @Override
    public String toString() {
        return "Compte[" + ibanMasque() + "]";
    }

    private static void requireBic(String bic) {
        if (!BIC_FORM.matcher(bic).matches() || !new BIC(bic).isValid()) {
            throw new LotRefuse(Code.BIC_INVALIDE, "Le BIC n'est pas valide : 8 ou 11 caractères, en majuscules.");
        }
    }

    private static String masked(String iban) {
        return iban.substring(0, SHOWN) + "…" + iban.substring(iban.length() - SHOWN);
    }
}
