package fr.relais.launcher.releve;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the statements and the comparison as JSON; amounts are decimal strings, as in the interfaces. */
public final class ReleveJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .withConfigOverride(
                    BigDecimal.class,
                    override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private ReleveJson() {}

    /** The whole file. */
    record Campagne(boolean conforme, List<Releve> dossiers, List<Ligne> chiffres) {}

    record Ligne(
            String dossier,
            String libelle,
            BigDecimal attendu,
            BigDecimal trouve,
            @JsonProperty boolean conforme) {

        static Ligne of(Chiffre chiffre) {
            return new Ligne(
                    chiffre.dossier(), chiffre.libelle(), chiffre.attendu(), chiffre.trouve(), chiffre.isConforme());
        }
    }

    public static void write(Path file, List<Releve> releves, List<Chiffre> chiffres) {
        Campagne campagne = new Campagne(
                chiffres.stream().allMatch(Chiffre::isConforme),
                releves,
                chiffres.stream().map(Ligne::of).toList());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(campagne) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
