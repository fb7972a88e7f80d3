package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.relais.infrastructure.EmbeddedDatabase;
import fr.relais.infrastructure.Persona;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What the operations that every service has from the kit may be asked about: a bulk act of whoever asks or of somebody
 * else, an event that waits for an operator, a message set aside. It also lets {@code EDITEUR_LOGICIEL} act for Meaux.
 */
public final class KitObjets implements Objets {
    private static final String OPERATION = """
            insert into operation (id, type, auteur, acteur, demandee_le) values (?, 'essai', ?, '{}', now())""";
    private static final String POISONED = """
            insert into outbox (id, aggregatetype, aggregateid, type, source, sequence, occurred_at, payload,
                                poisoned_at, error)
            values (?, 'payment-returns', '771-202000001', ?, '/relais/essai', 1, now(), '{}', now(), 'essai')""";
    private static final String HABILITATION = """
            insert into habilitation (id, version, siret, client, du, au)
            values (?, 1, '21770284400010', ?, '2020-01-01', '2099-12-31')""";

    private Map<String, String> setAside;

    private KitObjets() {}

    /** Of the service of the present {@code @QuarkusTest}, whose vendor's client is habilitated at once. */
    public static KitObjets ofThisService() {
        insert(HABILITATION, Persona.EDITEUR_LOGICIEL.subject());
        return new KitObjets();
    }

    /** Nothing for an operation of the service's own. */
    @Override
    public Map<String, String> of(Situation asked) {
        return switch (asked.operation().id()) {
            case "lireOperation", "lireLignesOperation" -> Map.of("id", insert(OPERATION, author(asked)));
            case "reessayerEvenement" -> Map.of("id", insert(POISONED, "fr.relais.Essai.v1"));
            case "remettreMessage" -> setAside();
            case "lireProbleme" -> Map.of("code", "INTROUVABLE");
            default -> Map.of();
        };
    }

    private static String author(Situation asked) {
        return Arrays.stream(Persona.values())
                .filter(persona -> persona.roles().equals(Set.of(asked.role())))
                .findFirst()
                .map(Persona::subject)
                .filter(subject -> asked.relation() == Relation.PROPRE)
                .orElse("quelqu-un-d-autre");
    }

    /** One for all: it may be sent again as often as one likes. */
    private synchronized Map<String, String> setAside() {
        if (setAside == null) {
            RecordMetadata kept = Topic.of("relais." + setting("quarkus.application.name") + ".dead-letters")
                    .publishRaw(
                            "771-202000002",
                            "{".getBytes(UTF_8),
                            Map.of(
                                    "ce_id", "1",
                                    "ce_type", "fr.relais.Essai.v1",
                                    "dead-letter-topic", "relais.payment-returns",
                                    "dead-letter-reason", "illisible"));
            setAside = Map.of(
                    "partition", Integer.toString(kept.partition()),
                    "offset", Long.toString(kept.offset()));
        }
        return setAside;
    }

    private static String insert(String sql, String value) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(setting("quarkus.datasource.jdbc.url"));
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection(EmbeddedDatabase.OWNER, EmbeddedDatabase.PASSWORD);
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setString(2, value);
            insert.executeUpdate();
            return id.toString();
        } catch (SQLException e) {
            throw new IllegalStateException("Nothing to ask about could be made", e);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
