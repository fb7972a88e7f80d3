package fr.relais.funding.preuve;

import fr.relais.funding.comptebancaire.Iban;
import java.util.regex.Pattern;

/**
 * The element of one transfer in the file of its lot, accounts masked: a whole account number never leaves by an evidence; who holds
 * the file of the bank compares its hash and its line (ASM-FUND-95).
 */
final class LigneSepa {

    private static final String DEBUT = "<CdtTrfTxInf>";
    private static final String FIN = "</CdtTrfTxInf>";
    private static final Pattern IBAN = Pattern.compile("<IBAN>([A-Z0-9]+)</IBAN>");

    private LigneSepa() {}

    static String of(String xml, String endToEndId) {
        int reference = xml.indexOf("<EndToEndId>" + endToEndId + "</EndToEndId>");
        if (reference < 0) {
            throw new IllegalStateException("A transfer is in the file of its lot: " + endToEndId);
        }
        String element = xml.substring(xml.lastIndexOf(DEBUT, reference), xml.indexOf(FIN, reference) + FIN.length());
        return IBAN.matcher(element).replaceAll(whole -> "<IBAN>" + new Iban(whole.group(1)).masque() + "</IBAN>")
                + "\n";
    }
}
