package fr.relais.launcher.releve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The figures that the campaign must give, as {@code attendus.csv} holds them: a line for each, a column for each dossier. */
public final class Attendus {

    private static final String SEPARATOR = ";";

    private final List<String> dossiers;
    private final List<String[]> lines;

    private Attendus(List<String[]> table) {
        String[] header = table.get(0);
        dossiers = List.of(header).subList(1, header.length);
        lines = table.subList(1, table.size());
    }

    public static Attendus load() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Attendus.class.getResourceAsStream("/meaux/attendus.csv"), StandardCharsets.UTF_8))) {
            return of(file.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a table that does not name every figure once: a figure left out would never be compared. */
    static Attendus of(List<String> table) {
        Attendus attendus =
                new Attendus(table.stream().map(line -> line.split(SEPARATOR)).toList());
        List<String> named = attendus.lines.stream().map(line -> line[0]).toList();
        if (!named.equals(Arrays.stream(Mesure.values()).map(Enum::name).toList())) {
            throw new IllegalArgumentException("Not the expected figures: " + named);
        }
        return attendus;
    }

    public List<Chiffre> compare(Releve releve) {
        int column = 1 + dossiers.indexOf(releve.dossier());
        if (column == 0) {
            throw new IllegalArgumentException("No figure is expected for " + releve.dossier());
        }
        return lines.stream().map(line -> compare(line, column, releve)).toList();
    }

    private static Chiffre compare(String[] line, int column, Releve releve) {
        Mesure mesure = Mesure.valueOf(line[0]);
        return new Chiffre(
                releve.dossier(),
                mesure.libelle(),
                new BigDecimal(line[column]),
                mesure.dans(releve).orElse(null));
    }
}
