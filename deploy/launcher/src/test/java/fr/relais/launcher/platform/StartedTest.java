package fr.relais.launcher.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever was started is stopped once, in reverse order, even when one thing refuses to stop. */
class StartedTest {

    private final List<String> stopped = new ArrayList<>();
    private final Started started = new Started();

    @Test
    void everything_stops_in_reverse_order_and_once() {
        start("base");
        start("courtier");

        started.close();
        started.close();

        assertThat(stopped).containsExactly("courtier", "base");
    }

    @Test
    void one_thing_that_does_not_stop_keeps_no_other_running() {
        start("base");
        started.start(() -> (AutoCloseable) () -> {
            throw new IllegalStateException("will not stop");
        });

        started.close();

        assertThat(stopped).containsExactly("base");
    }

    @Test
    void nothing_starts_after_the_end() {
        started.close();

        assertThatExceptionOfType(Failure.class).isThrownBy(() -> start("base"));

        assertThat(stopped).isEmpty();
    }

    private void start(String name) {
        started.start(() -> (AutoCloseable) () -> stopped.add(name));
    }
}
