package fr.relais.convention;

import static fr.relais.infrastructure.Persona.EXPLOITANT;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Objets;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import fr.relais.testkit.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the operations of the kit may be asked about. */
@ApplicationScoped
class ExemplairesDuKit implements Objets {

    private final EntityManager entities;

    ExemplairesDuKit(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<String, String> of(Situation asked) {
        return switch (asked.operation().id()) {
            case "lireOperation", "lireLignesOperation" -> Map.of("id", operation(asked));
            case "reessayerEvenement" -> Map.of("id", poisoned());
            case "remettreMessage" -> deadLetter();
            case "lireProbleme" -> Map.of("code", ConventionRefusal.MEME_PERSONNE.name());
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
                values (?1, 'conventions', '771-202000001', 'fr.relais.Essai.v1', '/relais/essai', 1, now(), '{}',
                        now(), 'RecordTooLargeException')""");
    }

    private String insert(String sql) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).setParameter(1, id).executeUpdate());
        return id.toString();
    }

    /** This service consumes nothing yet: its dead letters are put where those of a consumer would be. */
    private static Map<String, String> deadLetter() {
        Topic.of("relais.convention-service.dead-letters")
                .publishRaw(
                        "771-202000002",
                        "{".getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                "ce_id", "1",
                                "ce_type", "fr.relais.Essai.v1",
                                "dead-letter-topic", "relais.conventions",
                                "dead-letter-reason", "illisible"));
        Map<String, ?> letter = Api.get(EXPLOITANT, "/exploitation/dead-letters?limite=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0]");
        return Map.of(
                "partition", letter.get("partition").toString(),
                "offset", letter.get("offset").toString());
    }
}
