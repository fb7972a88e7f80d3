package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.funding.parametre.fichier.ChargeBaremes;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("BAR-1: barèmes in files are published once, whoever reads them and however often")
class BaremesEnFichiersTest {

    private static final Path FOLDER = Path.of("src/test/resources/baremes");

    @Inject
    ChargeBaremes charge;

    @Inject
    Parametrage parametrage;

    @Inject
    Calme calme;

    @TempDir
    Path folder;

    @Test
    @DisplayName("the folder that the configuration names was read when the service started")
    void atStart() {
        LesBaremes.lire(2096).then().statusCode(200).header("ETag", "\"1\"").body("source", equalTo("FICTIF"));
        Api.get(Persona.BAREME_CNAF, "/baremes/2096").then().body("seuilPetitIndu", equalTo("0.00"));
    }

    @Test
    @DisplayName("the same content is nothing, another one the next version; two instances at once load once")
    void onceForAll() throws IOException {
        Path file = copy("2095.yaml", "2096", "2095", "2097", "2096");
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> charge.load(List.of(folder))))
                        .limit(4)
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(versions(2095)).containsExactly(1);

        Files.writeString(file, Files.readString(file).replace("60000.00", "61000.00"));
        charge.load(List.of(file));
        charge.load(List.of(file));
        assertThat(versions(2095)).containsExactly(1, 2);

        Files.writeString(file, Files.readString(file).replace("61000.00", "60000.00"));
        charge.load(List.of(file));
        assertThat(versions(2095))
                .as("an old file read again takes nothing back")
                .containsExactly(1, 2);
    }

    @Test
    @DisplayName("one bad file stops the start with its name, its line and its field, and nothing is published")
    void malformed() throws IOException {
        copy("2094.yaml", "2096", "2094", "2097", "2095");
        copy("2093.yaml", "2096", "2093", "tauxPs: 0.43", "tauxPs: 0,43");
        copy("2092.yml", "2096", "2092", "PROVISOIRE", "DEFINITIF");
        LesBaremes.publies();
        calme.attendre();
        Map<String, String> before = DatabaseState.ofService().get();

        assertThatThrownBy(() -> charge.load(List.of(folder)))
                .hasMessageStartingWith("Barème 2093.yaml, ligne 4, champ tauxPs : ");
        assertThatThrownBy(() -> charge.load(List.of(folder.resolve("2092.yml"), folder.resolve("2094.yaml"))))
                .hasMessageStartingWith("Barème 2092.yml : Aucun barème n'est publié pour ");
        assertThatThrownBy(() -> charge.load(List.of(folder.resolve("none.yaml"))))
                .hasMessageContaining("none.yaml");

        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }

    private Path copy(String name, String... replaced) throws IOException {
        String text = Files.readString(FOLDER.resolve("2096.yaml"));
        for (int i = 0; i < replaced.length; i += 2) {
            text = text.replace(replaced[i], replaced[i + 1]);
        }
        return Files.writeString(folder.resolve(name), text);
    }

    private List<Integer> versions(int exercice) {
        return parametrage.current().baremes().stream()
                .filter(bareme -> bareme.exercice().annee() == exercice)
                .map(Bareme::version)
                .sorted()
                .toList();
    }
}
