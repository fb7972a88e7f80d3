package fr.relais.paymentfiles.virement;

import java.util.Set;

/**
 * The countries whose IBAN a SEPA transfer reaches: list EPC409-09 of the European Payments Council, as of 2026 (ASM-BANK-1).
 * The overseas territories of France that are in the SEPA have an IBAN in FR.
 */
public final class ZoneSepa {

    private static final Set<String> COUNTRIES = Set.of(
            "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR",
            "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO",
            "RS", "SE", "SI", "SK", "SM", "VA");

    private ZoneSepa() {}

    /** By its first two letters. */
    public static boolean holds(String iban) {
        return COUNTRIES.contains(iban.substring(0, 2));
    }
}
