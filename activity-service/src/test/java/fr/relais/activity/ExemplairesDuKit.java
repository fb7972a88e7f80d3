package fr.relais.activity;

import static fr.relais.infrastructure.Persona.EDITEUR_LOGICIEL;
import static fr.relais.infrastructure.Persona.EXPLOITANT;
import static org.awaitility.Awaitility.await;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.identity.Habilitations;
import fr.relais.kit.value.Siret;
import fr.relais.testkit.Objets;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import fr.relais.testkit.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the operations of the kit may be asked about, and the habilitation of the software vendor by the Ville de Meaux. */
@ApplicationScoped
class ExemplairesDuKit implements Objets {

    private final EntityManager entities;
    private final Habilitations habilitations;
    private Map<String, String> letter;

    ExemplairesDuKit(EntityManager entities, Habilitations habilitations) {
        this.entities = entities;
        this.habilitations = habilitations;
    }

    @PostConstruct
    void habilitate() {
        QuarkusTransaction.requiringNew()
                .run(() -> habilitations.keep(new Habilitation(
                        UUID.randomUUID(),
                        1,
                        Siret.of(Persona.DECLARANT_MEAUX.siret().orElseThrow()),
                        EDITEUR_LOGICIEL.subject(),
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2099, 12, 31),
                        null)));
    }

    @Override
    public Map<String, String> of(Situation asked) {
        return switch (asked.operation().id()) {
            case "lireOperation", "lireLignesOperation" -> Map.of("id", operation(asked));
            case "reessayerEvenement" -> Map.of("id", poisoned());
            case "remettreMessage" -> deadLetter();
            case "lireProbleme" -> Map.of("code", ActivityRefusal.DOSSIER_INCONNU.name());
            default -> Map.of();
        };
    }

    /** Of the one who asks, or of somebody else. */
    private String operation(Situation asked) {
        String author = Arrays.stream(Persona.values())
                .filter(persona -> persona.roles().equals(Set.of(asked.role())))
                .findFirst()
                .map(Persona::subject)
                .filter(subject -> asked.relation() == Relation.PROPRE)
                .orElse("quelqu-un-d-autre");
        return insert("""
                insert into operation (id, type, auteur, acteur, demandee_le)
                values (?1, 'essai', '%s', '{}', now())""".formatted(author));
    }

    private String poisoned() {
        return insert("""
                insert into outbox (id, aggregatetype, aggregateid, type, source, sequence, occurred_at, payload,
                                    poisoned_at, error)
                values (?1, 'activities', '771-202000001', 'fr.relais.Essai.v1', '/relais/essai', 1, now(), '{}',
                        now(), 'RecordTooLargeException')""");
    }

    private String insert(String sql) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).setParameter(1, id).executeUpdate());
        return id.toString();
    }

    /** The first message set aside: one may be sent again as often as one likes. */
    private Map<String, String> deadLetter() {
        if (letter == null) {
            Topic.of("relais.conventions").publish(UneConvention.SIGNED, "771-202000002", 1, "{}");
            List<Map<String, ?>> letters = await().atMost(Duration.ofSeconds(30))
                    .until(ExemplairesDuKit::deadLetters, found -> !found.isEmpty());
            letter = Map.of(
                    "partition", letters.get(0).get("partition").toString(),
                    "offset", letters.get(0).get("offset").toString());
        }
        return letter;
    }

    private static List<Map<String, ?>> deadLetters() {
        return Api.as(EXPLOITANT)
                .get("/exploitation/dead-letters?limite=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
