package fr.relais.document.antivirus;

import static fr.relais.document.antivirus.ReponseAntivirus.Conclusion.INCONNU;
import static fr.relais.document.antivirus.ReponseAntivirus.Conclusion.INFECTE;
import static fr.relais.document.antivirus.ReponseAntivirus.Conclusion.SAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.relais.testkit.FauxClamd;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** INSTREAM with a server that really speaks it: a file is clean or infected when clamd says so in full, and unknown otherwise. */
class ClamdTest {

    private static final Duration ENOUGH = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final FauxClamd server = FauxClamd.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 5 * 1024 * 1024})
    void the_bytes_arrive_whole_whatever_the_chunks(int size) {
        byte[] file = file(size);

        assertThat(scan(file, ENOUGH)).isEqualTo(ReponseAntivirus.sain());

        assertThat(server.scanned()).singleElement().isEqualTo(file);
    }

    @Test
    void a_virus_is_named() {
        byte[] virus = file(100);
        server.infecte(virus);

        assertThat(scan(virus, ENOUGH)).isEqualTo(new ReponseAntivirus(INFECTE, FauxClamd.VIRUS));
        assertThat(scan(file(101), ENOUGH).conclusion()).isEqualTo(SAIN);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COUPE", "RACCROCHE", "INCOMPREHENSIBLE", "INTARISSABLE", "TROP_GRAND"},
            value = FauxClamd.Humeur.class)
    void anything_but_a_plain_answer_is_unknown(FauxClamd.Humeur humeur) {
        server.en(humeur);

        assertThat(scan(file(100), ENOUGH).conclusion()).isEqualTo(INCONNU);
    }

    @Test
    void past_its_limit_clamd_says_why() {
        server.en(FauxClamd.Humeur.TROP_GRAND);

        assertThat(scan(file(10), ENOUGH).detail()).contains("INSTREAM size limit exceeded. ERROR");
    }

    @Test
    void a_scanner_that_never_answers_is_given_up_in_time() {
        server.en(FauxClamd.Humeur.MUET);

        ReponseAntivirus answer =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> scan(file(5 * 1024 * 1024), SHORT));

        assertThat(answer.conclusion()).isEqualTo(INCONNU);
    }

    @Test
    void nobody_listens() {
        server.close();

        assertThat(scan(file(10), ENOUGH).conclusion()).isEqualTo(INCONNU);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clamd", "clamd:", ":3310", "clamd:3310/x", "clamd:331000", "clamd:65536", "http://clamd:3310"})
    void an_address_that_is_none_stops_the_start(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clamd.at(address, ENOUGH))
                .withMessageContaining(address);
    }

    private ReponseAntivirus scan(byte[] file, Duration time) {
        return Clamd.at(server.adresse(), time).scan(file);
    }

    private static byte[] file(int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        return file;
    }
}
