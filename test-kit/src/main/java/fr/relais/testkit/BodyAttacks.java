package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** What is sent in the place of a whole body: not JSON, not an object, not in UTF-8, too deep, too big, said to be something else. */
final class BodyAttacks {
    private static final String CONTENT_TYPE = "Content-Type";
    private static final int DEPTH = 1_001;
    private static final int TOO_BIG = 70_000;

    private BodyAttacks() {}

    static List<Attack> on(Call call) {
        String text = new String(call.body(), UTF_8);
        JsonNode body = call.json();
        String unknown = "/" + FieldAttacks.UNKNOWN_MEMBER;
        return List.of(
                Attack.onBody("no body", call.sending("")),
                Attack.onBody("null", call.sending("null")),
                Attack.onBody("[]", call.sending("[]")),
                Attack.onBody("a text", call.sending("\"x\"")),
                Attack.onBody("cut short", call.sending(text.substring(0, text.length() - 1))),
                Attack.onBody("something after it", call.sending(text + " {}")),
                Attack.onBody("byte order mark", call.sending("\ufeff" + text)),
                Attack.onBody("UTF-16", call.sending(text.getBytes(UTF_16))),
                Attack.onBody("not UTF-8", call.sending(notUtf8(text))),
                Attack.onBody("depth 1 001", call.sending("[".repeat(DEPTH) + "]".repeat(DEPTH))),
                Attack.onBody("a member of depth 1 001", call.sending(deepMember(text))),
                Attack.onBody("70 KB", call.sending(text + " ".repeat(TOO_BIG))),
                Attack.onBody("no media type", call.without(CONTENT_TYPE)),
                Attack.onBody("text/plain", call.with(CONTENT_TYPE, "text/plain")),
                Attack.onBody("application/xml", call.with(CONTENT_TYPE, "application/xml")),
                Attack.onBody("said to be in UTF-16", call.with(CONTENT_TYPE, "application/json; charset=UTF-16")),
                Attack.onBody("in an unknown charset", call.with(CONTENT_TYPE, "application/json; charset=klingon")),
                Attack.onBody("said to be compressed", call.with("Content-Encoding", "gzip")),
                Attack.onBody("a member twice", call.sending(BodyText.twice(body, ""))),
                Attack.onField(
                        "unknown member",
                        call.sending(BodyText.with(body, unknown, JsonNodeFactory.instance.numberNode(1))),
                        unknown));
    }

    private static byte[] notUtf8(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        bytes[text.indexOf('"') + 1] = (byte) 0xff;
        return bytes;
    }

    private static String deepMember(String text) {
        String deep = "[".repeat(DEPTH) + "]".repeat(DEPTH);
        return "{\"" + FieldAttacks.UNKNOWN_MEMBER + "\":" + deep + "," + text.substring(1);
    }
}
