package fr.relais.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes values into addresses and reports. */
final class Texts {
    private static final int SHOWN = 80;

    private Texts() {}

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "… (" + text.length() + ")" : text;
    }
}
