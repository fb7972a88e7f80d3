package fr.relais.activity;

import static fr.relais.infrastructure.Persona.DECLARANT_591;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;

import fr.relais.activity.dossier.Gestion;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.dossier.RecordConvention;
import fr.relais.activity.dossier.Segment;
import fr.relais.activity.dossier.TermesSignes;
import fr.relais.infrastructure.Persona;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import fr.relais.kit.value.Siret;
import fr.relais.testkit.KitObjets;
import fr.relais.testkit.Objets;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What every endpoint may be asked about: for each situation a dossier of its own, brought by REST to the state its act wants. */
@Dependent
class Exemplaires implements Objets {

    private static final AtomicInteger NEXT = new AtomicInteger(10_000);

    private final RecordConvention conventions;
    private final ControlesObjets controles;
    private final KitObjets kit = KitObjets.ofThisService();
    private final Map<Object, Map<String, String>> known = new HashMap<>();

    Exemplaires(RecordConvention conventions) {
        this.conventions = conventions;
        this.controles = new ControlesObjets(conventions);
    }

    @Override
    public Map<String, String> of(Situation asked) {
        if (ControlesObjets.knows(asked.operation().id())) {
            return controles.of(asked);
        }
        return known.computeIfAbsent(whatOf(asked), same -> make(asked));
    }

    /** Who may change an object has one to itself; the others look at the same. */
    private static Object whatOf(Situation asked) {
        boolean changes = asked.allowed() && !asked.operation().method().equals("GET");
        return changes || !asked.operation().path().contains("{dossier}")
                ? asked
                : List.of(asked.operation().id(), asked.relation());
    }

    private Map<String, String> make(Situation asked) {
        Relation relation = asked.relation();
        return switch (asked.operation().id()) {
            case "enregistrerDeclaration" -> declaration(relation, 0);
            case "listerDeclarations", "lireDeclaration", "lireVersions", "completerDeclaration" ->
                declaration(relation, 1);
            case "comparerVersions" -> withVersion(declaration(relation, 1));
            case "demanderCorrection", "validerDeclaration", "refuserDeclaration" -> declaration(relation, 2);
            case "rectifierDeclaration" -> declaration(relation, 3);
            case "enregistrerBilan" -> bilan(relation, 0);
            case "lireBilan", "completerBilan" -> bilan(relation, 1);
            case "evaluerBilan" -> bilan(relation, 2);
            case "reviserBilan", "noterReunionBilan" -> bilan(relation, 3);
            case "lireRecepisse", "imprimerRecepisse" -> withVersion(declaration(relation, 2));
            case "lireEcheances" -> declaration(relation, 0);
            case "accorderReport" -> report(relation);
            case "listerCampagnes", "lireCampagne", "fixerCampagne" -> campagne();
            case "lireCorrespondance", "fixerCorrespondance", "importerBilans" -> campagne();
            case "listerComptesEligibles", "listerRelances", "lireStatistiques", "exporterStatistiques" ->
                Map.of("exercice", "2022");
            case "lireAdresseRelances", "fixerAdresseRelances" -> Map.of("If-Match", tag(0));
            default -> ofFeature(asked);
        };
    }

    private Map<String, String> declaration(Relation relation, int acts) {
        Dossier dossier = signed(relation);
        dossier.play(
                2022,
                "/declarations/PREVISIONNEL",
                Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE"),
                List.of("", "/completude", "/validation").subList(0, acts));
        return Map.of("dossier", dossier.numero(), "exercice", "2022", "type", "PREVISIONNEL", "If-Match", tag(acts));
    }

    private Map<String, String> bilan(Relation relation, int acts) {
        Dossier dossier = signed(relation);
        dossier.play(
                2021,
                "/bilan",
                Bodies.BILAN,
                List.of("", "/completude", "/evaluation").subList(0, acts));
        return Map.of("dossier", dossier.numero(), "exercice", "2021", "If-Match", tag(acts));
    }

    private Map<String, String> ofFeature(Situation asked) {
        String operation = asked.operation().id();
        if (!MissionsObjets.knows(operation) && !PiecesObjets.knows(operation)) {
            return kit.of(asked);
        }
        Dossier dossier = signed(asked.relation());
        Api year = new Api(dossier.numero(), 2022);
        return MissionsObjets.knows(operation)
                ? MissionsObjets.of(operation, year, dossier.declarant())
                : PiecesObjets.of(operation, year, dossier.declarant());
    }

    private static Map<String, String> withVersion(Map<String, String> declaration) {
        Map<String, String> values = new HashMap<>(declaration);
        values.put("version", "1");
        return values;
    }

    private Map<String, String> report(Relation relation) {
        Map<String, String> values = new HashMap<>(declaration(relation, 0));
        values.put("limite", "2022-09-30");
        return values;
    }

    /** A year that nobody has set yet: a calendar is the Caf's, whoever looks. */
    private Map<String, String> campagne() {
        int exercice = 2030 + NEXT.incrementAndGet() % 60;
        return Map.of(
                "exercice",
                Integer.toString(exercice),
                "type",
                "ACTUALISE",
                "If-Match",
                tag(0),
                "ouverture",
                exercice + "-06-15",
                "limite",
                exercice + "-07-10");
    }

    private static String tag(int revision) {
        return "\"" + revision + "\"";
    }

    private Dossier signed(Relation relation) {
        Dossier dossier = switch (relation) {
            case PROPRE -> Dossier.of(DECLARANT_MEAUX, GESTIONNAIRE_CONSEIL_77);
            case MEME_CAF -> Dossier.of(DECLARANT_AUTRE, GESTIONNAIRE_CONSEIL_77);
            case AUTRE_CAF -> Dossier.of(DECLARANT_591, GESTIONNAIRE_CONSEIL_591);
        };
        QuarkusTransaction.requiringNew()
                .run(() -> conventions.record(
                        new DossierId(dossier.numero()), UUID.randomUUID(), dossier.gestion(), dossier.termes()));
        return dossier;
    }

    /** A dossier with the missions of RPE Ourcq, who declares on it and who decides. */
    private record Dossier(String numero, Persona declarant, Persona agent) {

        static Dossier of(Persona declarant, Persona agent) {
            String numero = declarant.codeCaf().orElseThrow() + "-2020" + NEXT.incrementAndGet();
            return new Dossier(numero, declarant, agent);
        }

        Gestion gestion() {
            return new Gestion(Siret.of(declarant.siret().orElseThrow()), 1);
        }

        TermesSignes termes() {
            Periode before = new Periode(LocalDate.of(2020, 3, 1), LocalDate.of(2021, 12, 31));
            Periode after = new Periode(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 2, 28));
            return new TermesSignes(
                    new Periode(before.debut(), after.fin()),
                    new Exercice(2020),
                    false,
                    List.of(
                            new Segment(before, Set.of(Mission.PROMOTION_ACTIVITE_AM)),
                            new Segment(after, Set.of(Mission.GUICHET_UNIQUE))),
                    Optional.empty());
        }

        /** Saves, then acts; each act is one more revision. */
        void play(int exercice, String thing, String body, List<String> acts) {
            String address = new Api(numero, exercice).path(thing);
            for (int revision = 0; revision < acts.size(); revision++) {
                String act = acts.get(revision);
                var request = Api.as(revision < 2 ? declarant : agent).header("If-Match", tag(revision));
                var answer = act.isEmpty()
                        ? request.body(body).put(address)
                        : request.header("Idempotency-Key", UUID.randomUUID())
                                .body(act.equals("/evaluation") ? Bodies.verdict("PROMOTION_ACTIVITE_AM", true) : "")
                                .post(address + act);
                answer.then().statusCode(200);
            }
        }
    }
}
