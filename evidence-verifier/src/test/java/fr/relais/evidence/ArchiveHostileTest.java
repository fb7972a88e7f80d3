package fr.relais.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.evidence.UnePreuve.Verdict;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults §2: an archive that nobody vouches for is refused with a sentence, never a stack trace, and writes nothing. */
class ArchiveHostileTest {

    @TempDir
    Path folder;

    static Stream<Arguments> hostile() {
        byte[] good = UnePreuve.deFrot().zip();
        byte[] bomb = new byte[Archive.OCTETS_PAR_FICHIER + 1];
        return Stream.of(
                Arguments.of("empty", new byte[0], "n'est pas une archive ZIP lisible"),
                Arguments.of("text", "bonjour".getBytes(StandardCharsets.UTF_8), "n'est pas une archive ZIP lisible"),
                Arguments.of("cut", Arrays.copyOf(good, good.length / 2), "n'est pas une archive ZIP lisible"),
                Arguments.of(
                        "cut at the end", Arrays.copyOf(good, good.length - 3), "n'est pas une archive ZIP lisible"),
                Arguments.of("too big", new byte[Archive.OCTETS_AU_PLUS + 1], "dépasse 20000000 octets"),
                Arguments.of("a bomb", one("a.json", bomb), "dépasse les bornes"),
                Arguments.of(
                        "many bombs",
                        zip(IntStream.range(0, 20).mapToObj(n -> "b" + n), new byte[4_000_000]),
                        "dépasse les bornes"),
                Arguments.of(
                        "too many files",
                        zip(IntStream.rangeClosed(0, Archive.FICHIERS_AU_PLUS).mapToObj(n -> "f" + n), new byte[0]),
                        "plus de 1000 fichiers"),
                Arguments.of(
                        "same name in another case",
                        zip(Stream.of("a.json", "A.json"), new byte[1]),
                        "deux fichiers du même nom"),
                Arguments.of(
                        "same name",
                        renamed(zip(Stream.of("aa.json", "ab.json"), new byte[1])),
                        "deux fichiers du même nom"),
                Arguments.of(
                        "a file that its list hides",
                        hidden(one("cache.json", new byte[] {'{', '}'}), good),
                        "que sa table ne liste pas"),
                Arguments.of(
                        "another evidence under the same names",
                        hidden(
                                UnePreuve.deFrot()
                                        .ou("LISEZMOI.txt", "tests", "autres")
                                        .zip(),
                                good),
                        "que sa table ne liste pas"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void refused(String what, byte[] archive, String why) {
        Verdict verdict = UnePreuve.verifie(folder, archive);

        assertThat(verdict.dit()).startsWith("ECHEC  Archive : ").contains(why).hasLineCount(1);
        assertThat(verdict.code()).isEqualTo(Verifier.ILLISIBLE);
        assertThat(folder.toFile().list()).containsExactly("preuve.zip");
    }

    @ParameterizedTest(name = "a file named {0}")
    @ValueSource(strings = {"../a", "/etc/a", "a/../b", "a\\b", "C:a", "a/b/c", "a/", ".a", "a\nb", "é", "a b"})
    void names(String name) {
        Verdict verdict = UnePreuve.verifie(folder, one(name, new byte[1]));

        assertThat(verdict.dit()).contains("nom de fichier interdit");
        assertThat(verdict.code()).isEqualTo(Verifier.ILLISIBLE);
    }

    @Test
    @DisplayName("JSON too deep, with a member twice, with more behind it, of another type: a gap is told")
    void json() {
        for (String hostile : List.of(
                "[".repeat(5_000),
                "{\"net\": \"1.00\", \"net\": \"2.00\"}",
                "{} {}",
                "[]",
                "null",
                "\"x\"",
                "",
                "{\"net\": 1e999999999}")) {
            Verdict verdict =
                    UnePreuve.deFrot().avec("paiement.json", hostile).scellee().verifiee(folder);
            assertThat(verdict.dit()).contains("ECHEC").doesNotContain("Exception");
            assertThat(verdict.code()).isEqualTo(Verifier.EN_ECHEC);
        }
    }

    @Test
    @DisplayName("No file, several, a folder, a name that is none: the usage or a sentence, exit code 2")
    void arguments() {
        assertThat(UnePreuve.run().dit()).startsWith("Usage");
        assertThat(UnePreuve.run("a", "b").code()).isEqualTo(Verifier.ILLISIBLE);
        assertThat(UnePreuve.run(folder.resolve("absent.zip").toString()).dit()).contains("n'existe pas");
        assertThat(UnePreuve.run(folder.toString()).code()).isEqualTo(Verifier.ILLISIBLE);
        assertThat(UnePreuve.run("a\0b").dit()).contains("n'est pas lisible");
    }

    @Test
    @DisplayName("1 000 archives damaged at random: never an exception, and coherent only if each file is what it was")
    void damaged() throws ArchiveRefusee {
        byte[] good = UnePreuve.deFrot().zip();
        var whole = Archive.read(written(good)).fichiers();
        for (int seed = 0; seed < 1_000; seed++) {
            byte[] damaged = good.clone();
            Random random = new Random(seed);
            for (int times = random.nextInt(3); times >= 0; times--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Verdict verdict = UnePreuve.verifie(folder, damaged);
            if (verdict.code() == Verifier.COHERENTE) {
                var same = Archive.read(written(damaged)).fichiers();
                assertThat(same.keySet()).isEqualTo(whole.keySet());
                same.forEach(
                        (name, bytes) -> assertThat(bytes).as("seed " + name).isEqualTo(whole.get(name)));
            }
        }
    }

    private Path written(byte[] archive) {
        UnePreuve.verifie(folder, archive);
        return folder.resolve("preuve.zip");
    }

    private static byte[] one(String name, byte[] content) {
        return zip(Stream.of(name), content);
    }

    private static byte[] zip(Stream<String> names, byte[] content) {
        return UnePreuve.zip(names.map(name -> Map.entry(name, content)).toList());
    }

    /** Java refuses to write the same name twice: it is changed afterwards, in the list and beside the content. */
    private static byte[] renamed(byte[] archive) {
        String text = new String(archive, StandardCharsets.ISO_8859_1);
        return text.replace("ab.json", "aa.json").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A first archive before the good one, whose list says nothing of it. */
    private static byte[] hidden(byte[] first, byte[] good) {
        return ByteBuffer.allocate(first.length + good.length)
                .put(first)
                .put(good)
                .array();
    }
}
