package fr.relais.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the diagram of a document to the table of states it shows; {@code -Dcontracts.update=true} draws it again. */
public final class StateDiagrams {

    private static final String END = "```\n";

    private StateDiagrams() {}

    /** One arrow: {@code from} is null at birth, {@code event} when nothing is published. */
    public record Arrow(String from, String act, String to, String event) {

        String line() {
            return "    " + (from == null ? "[*]" : from) + " --> " + to + " : " + act
                    + (event == null ? "" : " / " + event);
        }
    }

    /** The first Mermaid block of the document after the line {@code heading} must be these arrows. */
    public static void assertDrawn(Path document, String heading, List<Arrow> arrows) {
        assertDrawn(document, heading, arrows, Boolean.getBoolean("contracts.update"));
    }

    static void assertDrawn(Path document, String heading, List<Arrow> arrows, boolean redraw) {
        String text = read(document);
        int begin = text.indexOf(begin(), Math.max(0, text.indexOf("\n" + heading + "\n")));
        if (!text.contains("\n" + heading + "\n") || begin < 0) {
            throw new AssertionError(document + " has no Mermaid block after « " + heading + " »");
        }
        int end = text.indexOf(END, begin + 1) + END.length();
        String drawn = begin() + diagram(arrows) + END;
        if (redraw) {
            write(document, text.substring(0, begin) + drawn + text.substring(end));
        } else if (!text.substring(begin, end).equals(drawn)) {
            throw new AssertionError("The diagram of " + document + " after « " + heading + " » is not the table's:\n"
                    + drawn + "Run the test with -Dcontracts.update=true to draw it again.");
        }
    }

    private static String begin() {
        return "```mermaid\n";
    }

    private static String diagram(List<Arrow> arrows) {
        Stream<String> ends = arrows.stream()
                .map(Arrow::to)
                .distinct()
                .filter(state -> arrows.stream().noneMatch(arrow -> state.equals(arrow.from())))
                .map(state -> "    " + state + " --> [*]");
        return Stream.concat(
                        Stream.of("stateDiagram-v2"),
                        Stream.concat(arrows.stream().map(Arrow::line), ends))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path document, String text) {
        try {
            Files.writeString(document, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
