package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** What is sent in the place of a file: nothing, something else, half of it, more than it, said to be of another kind. */
final class FileAttacks {
    private static final String CONTENT_TYPE = "Content-Type";

    private FileAttacks() {}

    static List<Attack> on(Call call) {
        byte[] file = call.body();
        byte[] html = "<!doctype html><html><script>alert(1)</script></html>".getBytes(UTF_8);
        return List.of(
                Attack.onBody("no body", call.sending("")),
                Attack.onBody("a word", call.sending("bonjour")),
                Attack.onBody("a page of HTML", call.sending(html)),
                Attack.onBody("JSON", call.sending("{}")),
                Attack.onBody("cut short", call.sending(Arrays.copyOf(file, file.length / 2))),
                Attack.onBody("a page of HTML before it", call.sending(joined(html, file))),
                Attack.onBody("a page of HTML after it", call.sending(joined(file, html))),
                Attack.onBody("no media type", call.without(CONTENT_TYPE)),
                Attack.onBody("application/json", call.with(CONTENT_TYPE, "application/json")),
                Attack.onBody("text/html", call.with(CONTENT_TYPE, "text/html")),
                Attack.onBody("said to be compressed", call.with("Content-Encoding", "gzip")));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
