package fr.relais.convention.ctg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.convention.EventContract;
import fr.relais.convention.Json;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told of the bonus territoire is what {@code contracts/} says (CALC-10). */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class BonusTerritoireContractTest {

    private static final EventContract CONTRACT = new EventContract("BonusTerritoireSet.v1");
    private static final Instant LE = Instant.parse("2022-03-01T09:30:00Z");

    @Inject
    ObjectMapper serialiser;

    @Test
    @DisplayName(
            "The serialiser produces the golden example, which conforms to its schema and is named in asyncapi.yaml")
    void golden_example() throws JsonProcessingException {
        BonusTerritoire bonus = new BonusTerritoire(DossierId.of("771-201800145"));
        bonus.enter(Exercice.of(2024), saisie("2.00", "1100.00"), "conseiller-77", LE);
        bonus.enter(Exercice.of(2022), saisie("2.00", "1000.00"), "conseiller-77", LE);
        bonus.enter(Exercice.of(2022), saisie("1.50", "1000.00"), "gestionnaire-conseil-77", LE);
        Ctg ctg = BonusTerritoireTest.ctg("CTG-2022-14", "2022-01-01", "2025-12-31");
        ctg.end(LocalDate.of(2023, 6, 30), "Remplacée par une autre");

        CONTRACT.isHeldBy(
                BonusTerritoireSet.TYPE, serialiser.writeValueAsString(BonusTerritoireSet.of(bonus, List.of(ctg))));
    }

    @Test
    @DisplayName("The schema refuses what is not an event of its own")
    void the_schema_refuses() {
        Json golden = CONTRACT.golden();

        CONTRACT.refuses(List.of(
                golden.without("/parametres"),
                golden.with("/parametres", Json.of("[]")),
                golden.with("/dossier", "201800145"),
                golden.with("/parametres/0/version", 0),
                golden.with("/parametres/0/forfaitParEtp", "-1.00"),
                golden.with("/parametres/0/etpSoutenus", 1.5),
                golden.without("/parametres/0/texte/titre"),
                golden.with("/parametres/0/saisiPar", ""),
                golden.with("/parametres/0/ctg/dateFin", "30/06/2023")));
    }

    private static SaisieBonus saisie(String etp, String forfait) {
        return new SaisieBonus(
                Etp.of(etp),
                Montant.of(forfait),
                "Notification de la Caf (fictif)",
                LocalDate.of(2022, 2, 1),
                "Premier calcul vérifié");
    }
}
