package fr.relais.paymentfiles.virement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The file of a lot: its UTF-8 text, the SHA-256 of its bytes, and what it says it holds. */
public record FichierVirements(String xml, String sha256, int nombre, BigDecimal total) {

    static FichierVirements of(String xml, Lot lot) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return new FichierVirements(xml, sha256(bytes), lot.virements().size(), lot.total());
    }

    public byte[] contenu() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "FichierVirements[" + sha256 + ", " + nombre + ", " + total + "]";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
