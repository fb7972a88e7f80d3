package fr.relais.funding.service;

import fr.relais.funding.reprise.rest.ReprisesResource;
import fr.relais.infrastructure.Persona;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.identity.Habilitations;
import fr.relais.kit.operation.OperationHandler;
import fr.relais.kit.operation.Operations;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Siret;
import fr.relais.testkit.Objets;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A dossier of each relation, and what else the operations ask about, made once for all the tests of all endpoints. */
@ApplicationScoped
class LesObjets {

    private static final Map<Relation, Persona> DECLARANTS = Map.of(
            Relation.PROPRE, Persona.DECLARANT_MEAUX,
            Relation.MEME_CAF, Persona.DECLARANT_AUTRE,
            Relation.AUTRE_CAF, Persona.DECLARANT_591);

    private final Map<Relation, String> dossiers = new EnumMap<>(Relation.class);
    private final Map<String, UUID> operationsOf = new HashMap<>();
    private final Operations operations;
    private final OperationHandler<ReprisesResource.Ligne> handler;
    private final Habilitations habilitations;
    private final EntityManager entities;
    private final Calme calme;
    private final Clock clock;
    private Map<String, String> setAside;
    private UUID poisoned;

    LesObjets(
            Operations operations,
            OperationHandler<ReprisesResource.Ligne> handler,
            Habilitations habilitations,
            EntityManager entities,
            Calme calme,
            Clock clock) {
        this.operations = operations;
        this.handler = handler;
        this.habilitations = habilitations;
        this.entities = entities;
        this.calme = calme;
        this.clock = clock;
    }

    /** Once nothing is left to do in the background, so that whatever is written comes from a request. */
    synchronized Objets prets() {
        if (dossiers.isEmpty()) {
            LesBaremes.publies();
            DECLARANTS.forEach((relation, declarant) ->
                    dossiers.put(relation, UnDossier.ourcq(declarant).avenantSigne().numero));
            QuarkusTransaction.requiringNew().run(() -> habilitations.keep(forTheVendor()));
            setAside = UnMessagePerdu.misDeCote();
            Arrays.stream(Persona.values()).map(Persona::subject).forEach(this::startOperation);
            poisoned = poison();
        }
        calme.attendre();
        return this::of;
    }

    private Map<String, String> of(Situation asked) {
        Map<String, String> values = new HashMap<>(setAside);
        values.put("dossier", dossiers.get(asked.relation()));
        values.put("exercice", "2021");
        values.put("nature", "REEL");
        values.put("codeCaf", asked.relation() == Relation.AUTRE_CAF ? "591" : "771");
        values.put("code", "BAREME_ABSENT");
        return switch (asked.operation().id()) {
            case "publierBareme", "fixerCalendrier" -> with(values, Map.of("exercice", "2040", "If-Match", "\"0\""));
            case "lireOperation", "lireLignesOperation" ->
                with(values, Map.of("id", operationsOf.get(author(asked)).toString()));
            case "reessayerEvenement" ->
                with(values, Map.of("id", poisoned(asked).toString()));
            case "chercherActes" -> Map.of();
            default -> values;
        };
    }

    private static Map<String, String> with(Map<String, String> values, Map<String, String> more) {
        values.putAll(more);
        return values;
    }

    /** An operation belongs to its author alone, whatever the Caf. */
    private static String author(Situation asked) {
        Persona asking = Arrays.stream(Persona.values())
                .filter(persona -> persona.roles().contains(asked.role()))
                .findFirst()
                .orElse(Persona.EXPLOITANT);
        boolean own = asked.relation() == Relation.PROPRE;
        return (own ? asking : asking == Persona.BAREME_CNAF ? Persona.EXPLOITANT : Persona.BAREME_CNAF).subject();
    }

    private void startOperation(String author) {
        Acteur acteur = new Acteur(author, Set.of(), Optional.empty(), Optional.empty());
        ReprisesResource.Ligne line =
                new ReprisesResource.Ligne(new DossierId(dossiers.get(Relation.PROPRE)), new Exercice(2021), List.of());
        operationsOf.put(author, operations.start(handler, List.of(line), acteur));
    }

    /** Once retried it waits no longer: who may retry gets another one. */
    private UUID poisoned(Situation asked) {
        return asked.role().equals("exploitant") ? poison() : poisoned;
    }

    /** An event that waits for an operator; it has no dossier of the tests, whose own must leave. */
    private UUID poison() {
        UUID id = Ids.newId();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                                insert into outbox (id, aggregatetype, aggregateid, type, source, sequence, occurred_at, payload,
                                                    poisoned_at, error)
                                values (?1, 'funding', '771-201799999', 'fr.relais.Essai.v1', '/relais/funding-service', 1, now(),
                                        '{}', now(), 'essai')""").setParameter(1, id).executeUpdate());
        return id;
    }

    private Habilitation forTheVendor() {
        LocalDate today = LocalDate.now(clock);
        return new Habilitation(
                Ids.newId(),
                1,
                Persona.DECLARANT_MEAUX.siret().map(Siret::new).orElseThrow(),
                Persona.EDITEUR_LOGICIEL.subject(),
                today,
                today.plusDays(1),
                null);
    }
}
