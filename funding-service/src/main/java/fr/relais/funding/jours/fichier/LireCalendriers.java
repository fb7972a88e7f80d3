package fr.relais.funding.jours.fichier;

import fr.relais.funding.jours.Calendrier;
import fr.relais.funding.jours.Calendriers;
import fr.relais.funding.jours.Jour;
import fr.relais.kit.csv.CsvLine;
import fr.relais.kit.csv.CsvSheet;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code jours-chomes.csv}; a line that is not right keeps the service from starting. */
public final class LireCalendriers {

    private static final String FILE = "/jours/jours-chomes.csv";
    private static final String WHERE = "departements";
    private static final String DAY = "jour";
    private static final List<String> COLUMNS = List.of(WHERE, DAY, "nom", "texte");
    private static final String FRANCE = "FRANCE";
    private static final String BANKS = "BANQUES";
    private static final String EASTER = "PAQUES";
    private static final int MOST = 1_000;

    private LireCalendriers() {}

    private record Ligne(String departement, Jour jour) {}

    @Produces
    @Singleton
    public static Calendriers lire() {
        Map<String, List<Jour>> days = lines().stream()
                .flatMap(line -> line.list(WHERE).stream().map(where -> new Ligne(where, jour(line))))
                .collect(Collectors.groupingBy(
                        Ligne::departement, Collectors.mapping(Ligne::jour, Collectors.toList())));
        return new Calendriers(
                new Calendrier(Set.copyOf(days.remove(FRANCE))),
                days.entrySet().stream()
                        .filter(one -> !one.getKey().equals(BANKS))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                new Calendrier(Set.copyOf(days.get(BANKS))));
    }

    private static List<CsvLine> lines() {
        try (InputStream in = LireCalendriers.class.getResourceAsStream(FILE)) {
            List<CsvLine> lines = CsvSheet.read(in.readAllBytes(), COLUMNS, MOST);
            for (CsvLine line : lines) {
                if (!line.cells().keySet().containsAll(COLUMNS)) {
                    throw new IllegalStateException(FILE + ", line " + line.number() + ": a day has a name and a text");
                }
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code 12-26}, or {@code PAQUES-2}, {@code PAQUES+1}. */
    private static Jour jour(CsvLine line) {
        String said = line.cells().get(DAY);
        return said.startsWith(EASTER)
                ? new Jour.DePaques(Integer.parseInt(said.substring(EASTER.length())))
                : new Jour.Fixe(MonthDay.parse("--" + said));
    }
}
