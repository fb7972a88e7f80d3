package fr.relais.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the build ask for the missing test when a refusal is added. */
public final class RefusalsTested {

    private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    private RefusalsTested() {}

    /** Fails with every code that no test source names; {@code codes} are those of an enum of refusals. */
    public static void assertEachNamedInTests(Enum<?>[] codes, Path testSources) {
        Set<String> named = wordsOf(testSources);
        List<String> untested = Arrays.stream(codes)
                .map(Enum::name)
                .filter(code -> !named.contains(code))
                .toList();
        if (codes.length == 0 || !untested.isEmpty()) {
            throw new AssertionError("No test under " + testSources + " names these refusals: " + untested);
        }
    }

    private static Set<String> wordsOf(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> WORD.matcher(read(file)).results().map(MatchResult::group))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
