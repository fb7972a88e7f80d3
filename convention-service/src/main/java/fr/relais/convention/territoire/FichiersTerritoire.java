package fr.relais.convention.territoire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Reads the communes and the EPCI packed with the service, once, when somebody first asks for one. */
final class FichiersTerritoire {

    private static final int CODE = 0;
    private static final int NOM = 1;
    private static final int DEPARTEMENT = 2;
    private static final int TYPE_EPCI = 2;
    private static final int POPULATION = 3;
    private static final int EPCI = 4;
    private static final int COMMUNE = 5;

    /** Made by the class loader at the first use, for one thread at a time. */
    private static final class Loaded {
        static final Referentiel REFERENTIEL = load();
    }

    private FichiersTerritoire() {}

    static Referentiel referentiel() {
        return Loaded.REFERENTIEL;
    }

    private static Referentiel load() {
        try (InputStream communes = resource("communes.csv.gz");
                InputStream epci = resource("epci.csv")) {
            return new Referentiel(
                    rows(new GZIPInputStream(communes), FichiersTerritoire::commune),
                    rows(epci, FichiersTerritoire::epci));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        return FichiersTerritoire.class.getResourceAsStream("/territoire/" + name);
    }

    /** After the comments and the names of the columns. */
    private static <T> List<T> rows(InputStream file, Function<String[], T> row) {
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> row.apply(line.split(";", -1)))
                .toList();
    }

    private static Commune commune(String[] cells) {
        return new Commune(
                CodeCommune.of(cells[CODE]),
                cells[NOM],
                cells[DEPARTEMENT],
                Integer.parseInt(cells[POPULATION]),
                filled(cells[EPCI]).map(Siren::of),
                filled(cells[COMMUNE]).map(CodeCommune::of));
    }

    private static Epci epci(String[] cells) {
        return new Epci(Siren.of(cells[CODE]), cells[NOM], cells[TYPE_EPCI], List.of());
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
