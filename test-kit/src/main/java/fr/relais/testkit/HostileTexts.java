package fr.relais.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hostile values themselves. */
final class HostileTexts {
    /** No text of this domain is as long, unless its schema says so. */
    static final int LONG = 10_000;

    static final List<String> AMOUNTS = List.of(
            "1e3",
            "1,5",
            "+5",
            "1\u00a0234,56",
            "1\u202f234.56",
            "123.456",
            "-0.01",
            "-0",
            "007.00",
            "NaN",
            "Infinity",
            "1E400",
            "1E1000000000",
            "12 €",
            "9".repeat(LONG));

    static final List<String> DATES = List.of(
            "2026-02-29",
            "2026-13-01",
            "0000-01-01",
            "-0001-01-01",
            "10000-01-01",
            "+10000-01-01",
            "31/12/2026",
            "20261231",
            "1767225600000",
            "2026-12-31T24:00",
            "2026-12-31+14:00",
            "24:00");

    static final List<String> INSTANTS = List.of(
            "2026-02-29T00:00:00Z",
            "2026-12-31T24:00:01Z",
            "2026-12-31T12:00:00+99:00",
            "10000-01-01T00:00:00Z",
            "2026-12-31",
            "1767225600000");

    static final List<String> UUIDS =
            List.of("145", "{019308a0-0000-7000-8000-000000000145}", "019308a0-0000-7000-8000");

    /** In the place of a value, without quotes. */
    static final Map<String, String> RAW_NUMBERS = rawNumbers();

    private HostileTexts() {}

    /** Texts no field of one line is made for, around a value that is otherwise good. */
    static Map<String, String> anywhere(String good) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty", "");
        texts.put("blank", " \u00a0\u2003");
        texts.put("too long", "x".repeat(LONG + 1));
        texts.put("NUL", good + "\u0000");
        texts.put("BEL", "\u0007" + good);
        texts.put("line feed", good + "\r\nX-Injecte: 1");
        texts.put("right-to-left override", "\u202e" + good);
        texts.put("zero width", good + "\u200b");
        texts.put("half a surrogate", good + "\ud800");
        return texts;
    }

    private static Map<String, String> rawNumbers() {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("raw NaN", "NaN");
        numbers.put("raw Infinity", "-Infinity");
        numbers.put("raw 1E1000000000", "1E1000000000");
        numbers.put("raw 10 000 digits", "9".repeat(LONG));
        return numbers;
    }
}
