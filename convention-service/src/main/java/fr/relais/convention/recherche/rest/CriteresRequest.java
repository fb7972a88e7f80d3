package fr.relais.convention.recherche.rest;

import fr.relais.convention.convention.Etat;
import fr.relais.convention.projet.Mission;
import fr.relais.convention.recherche.Criteres;
import fr.relais.convention.territoire.CodeCommune;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a client looks for, taken as a {@code @BeanParam}; what is not readable is refused, naming the parameter. */
public record CriteresRequest(
        @QueryParam("au")
        @Parameter(
                description = "Jour dont on veut l'état et les missions ; aujourd'hui si absent",
                schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2023-06-30"))
        String au,

        @QueryParam("gestionnaire")
        @Parameter(description = "SIRET du gestionnaire", schema = @Schema(implementation = Siret.class))
        String gestionnaire,

        @QueryParam("commune")
        @Parameter(
                description = "Nom de la commune du relais",
                schema = @Schema(type = SchemaType.STRING, maxLength = 300, examples = "Meaux"))
        String commune,

        @QueryParam("communeServie")
        @Parameter(
                description = "Code Insee d'une commune que le relais sert ce jour-là",
                schema = @Schema(implementation = CodeCommune.class))
        String communeServie,

        @QueryParam("etat") @Parameter(description = "État ce jour-là", schema = @Schema(implementation = Etat.class))
        String etat,

        @QueryParam("finAvant")
        @Parameter(
                description = "Le dernier jour couvert est avant celui-ci",
                schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2024-03-01"))
        String finAvant,

        @QueryParam("mission")
        @Parameter(description = "Mission en vigueur ce jour-là", schema = @Schema(implementation = Mission.class))
        String mission) {

    private static final int COMMUNE_AT_MOST = 300;

    Criteres criteres(LocalDate today) {
        return new Criteres(
                Optional.ofNullable(au).map(day -> date(day, "/au")).orElse(today),
                Optional.ofNullable(gestionnaire).map(Siret::of),
                Optional.ofNullable(commune).map(CriteresRequest::readable),
                Optional.ofNullable(communeServie).map(CriteresRequest::code),
                Optional.ofNullable(etat).map(word -> word(word, Etat.values(), "/etat")),
                Optional.ofNullable(finAvant).map(day -> date(day, "/finAvant")),
                Optional.ofNullable(mission).map(word -> word(word, Mission.values(), "/mission")));
    }

    /** The key that a page of this list gave; another list's is refused. */
    static String requireKey(String key) {
        String[] parts = key.split("/", 2);
        DossierId.of(parts[0]);
        UUID.fromString(parts.length < 2 ? "" : parts[1]);
        return key;
    }

    private static CodeCommune code(String said) {
        try {
            return CodeCommune.of(said);
        } catch (Refused refused) {
            throw Refused.because(refused.code(), refused.getMessage()).at("/communeServie");
        }
    }

    private static LocalDate date(String said, String pointer) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException unreadable) {
            throw wrong("Une date s'écrit année-mois-jour, par exemple 2023-06-30.", pointer);
        }
    }

    private static <E extends Enum<E>> E word(String said, E[] words, String pointer) {
        return Arrays.stream(words)
                .filter(word -> word.name().equals(said))
                .findFirst()
                .orElseThrow(() -> wrong("La valeur est l'une de " + Arrays.toString(words) + ".", pointer));
    }

    private static String readable(String said) {
        if (said.isBlank() || said.length() > COMMUNE_AT_MOST || said.chars().anyMatch(Character::isISOControl)) {
            throw wrong("Une commune compte au plus 300 caractères lisibles.", "/commune");
        }
        return said;
    }

    private static Refused wrong(String detail, String pointer) {
        return Refused.because(KitRefusal.CHAMP_INVALIDE, detail).at(pointer);
    }
}
