package fr.relais.activity.controle;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text, which anyone can compute again: as hexadecimal digits, or as a number. */
final class Empreinte {

    private static final int UNSIGNED = 1;

    private Empreinte() {}

    static String of(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    static BigInteger number(String text) {
        return new BigInteger(UNSIGNED, digest(text));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
