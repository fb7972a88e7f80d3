package fr.relais.activity.controle;

import fr.relais.document.Fichier;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** SHA-256 of a text, which anyone can compute again: as hexadecimal digits, or as a number. */
final class Empreinte {

    private static final int HEXADECIMAL = 16;

    private Empreinte() {}

    static String of(String text) {
        return Fichier.empreinte(text.getBytes(StandardCharsets.UTF_8));
    }

    static BigInteger number(String text) {
        return new BigInteger(of(text), HEXADECIMAL);
    }
}
