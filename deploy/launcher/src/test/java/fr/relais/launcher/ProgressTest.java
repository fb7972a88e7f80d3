package fr.relais.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.launcher.campagne.Chapter;
import fr.relais.launcher.campagne.Step;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every step is played in order, however it is shown. */
class ProgressTest {

    private static final int NO_TERMINAL = 0;
    private static final int COLUMNS = 80;

    private final List<String> played = new ArrayList<>();

    @Test
    void the_steps_are_played_in_order_with_a_bar_with_lines_or_in_silence() {
        List<Chapter> chapters = List.of(chapter("barèmes", "a", "b"), chapter("reprises", "c"));

        Progress.of(terminal(COLUMNS), false).play(chapters);
        Progress.of(terminal(NO_TERMINAL), false).play(chapters);
        Progress.of(terminal(COLUMNS), true).play(chapters);

        assertThat(played).containsExactly("a", "b", "c", "a", "b", "c", "a", "b", "c");
    }

    /** JLine gives SIGINT its default action when it opens a terminal: Ctrl-C would leave everything running. */
    @Test
    void the_bar_opens_no_JLine_terminal() {
        List<Object> opened = new ArrayList<>();
        Step look = new Step("look", () -> opened.add(jlineTerminal()));

        Progress.of(terminal(COLUMNS), false).play(List.of(new StubChapter("avenants", List.of(look))));

        assertThat(opened).hasSize(1).containsOnlyNulls();
    }

    private static Terminal terminal(int columns) {
        return new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), columns);
    }

    private Chapter chapter(String title, String... names) {
        return new StubChapter(
                title,
                List.of(names).stream()
                        .map(name -> new Step(name, () -> played.add(name)))
                        .toList());
    }

    private record StubChapter(String title, List<Step> steps) implements Chapter {}

    private static Object jlineTerminal() {
        try {
            Field terminal =
                    Class.forName("me.tongfei.progressbar.TerminalUtils").getDeclaredField("terminal");
            terminal.setAccessible(true);
            return terminal.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
