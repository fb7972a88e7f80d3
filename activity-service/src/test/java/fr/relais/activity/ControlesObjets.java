package fr.relais.activity;

import static fr.relais.infrastructure.Persona.DECLARANT_591;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;

import fr.relais.activity.dossier.Gestion;
import fr.relais.activity.dossier.RecordConvention;
import fr.relais.activity.dossier.TermesSignes;
import fr.relais.infrastructure.Persona;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import fr.relais.kit.value.Siret;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import fr.relais.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What the operations on contrôles and their plans may be asked about; who may act has a contrôle of its own. */
final class ControlesObjets {

    /** How many acts were done on the contrôle that an operation is asked about. */
    private static final Map<String, Integer> ACTS = Map.of(
            "abandonnerControle", 0,
            "notifierControle", 0,
            "commencerControle", 1,
            "recevoirDocument", 1,
            "imprimerLettreControle", 1,
            "lireControle", 1,
            "redigerRapport", 2,
            "communiquerRapport", 3,
            "repondreRapport", 4,
            "cloreControle", 5);

    /** The last of them is the partner's: the réel that is then rectified is validated. */
    private static final int ANSWERED = 5;

    private static final Set<String> PLANS = Set.of("lirePlanControle", "verifierPlanControle");
    private static final Set<String> OTHERS =
            Set.of("ouvrirControle", "dresserPlanControle", "listerPlansControle", "listerControles");

    /** A year that no other test liquidates for these Caf: the plans draw nobody else's dossier. */
    private static final int LIQUIDE = 2020;

    private static final AtomicInteger NEXT = new AtomicInteger(80_000);

    private final RecordConvention conventions;
    private final Map<Object, Map<String, String>> known = new HashMap<>();

    ControlesObjets(RecordConvention conventions) {
        this.conventions = conventions;
    }

    static boolean knows(String operation) {
        return ACTS.containsKey(operation) || PLANS.contains(operation) || OTHERS.contains(operation);
    }

    Map<String, String> of(Situation asked) {
        boolean acts = asked.allowed() && !asked.operation().method().equals("GET");
        Object what = acts ? asked : List.of(asked.operation().id(), asked.relation());
        return known.computeIfAbsent(what, same -> make(asked));
    }

    private Map<String, String> make(Situation asked) {
        String operation = asked.operation().id();
        return switch (operation) {
            case "dresserPlanControle", "listerPlansControle", "listerControles" ->
                Map.of("graine", UUID.randomUUID().toString());
            case "ouvrirControle" -> {
                Api year = signed(partner(asked.relation()));
                yield Map.of("dossier", year.dossier(), "exercice", Integer.toString(year.exercice()));
            }
            default ->
                PLANS.contains(operation) ? plan(asked.relation()) : controle(asked.relation(), ACTS.get(operation));
        };
    }

    private Map<String, String> controle(Relation relation, int acts) {
        Persona partner = partner(relation);
        ControlesApi api = new ControlesApi(agent(partner, Roles.CONTROLEUR), signed(partner));
        if (acts == ANSWERED) {
            play(partner, api.year(), Api.REEL, Bodies.reel(api.year().exercice(), "58000.00", "1.00"), "/validation");
        }
        String id = api.open();
        api.play(id, Math.min(acts, ANSWERED - 1));
        if (acts == ANSWERED) {
            api.act(Tokens.of(partner), id, "/reponse", ControlesBodies.REPONSE).statusCode(200);
        }
        String today = ControlesApi.today().toString();
        return Map.of(
                "id",
                id,
                "If-Match",
                api.etag(id),
                "numero",
                "1",
                "debut",
                api.year().exercice() + "-01-01",
                "fin",
                api.year().exercice() + "-12-31",
                "dateVisite",
                ControlesApi.today().plusDays(20).toString(),
                "pourLe",
                today,
                "recuLe",
                today);
    }

    private Map<String, String> plan(Relation relation) {
        Persona partner = partner(relation);
        Api year = new Api(signed(partner).dossier(), LIQUIDE);
        play(partner, year, Api.REEL, Bodies.reel(LIQUIDE, "58000.00", "1.00"), "/validation");
        play(partner, year, Api.BILAN, Bodies.BILAN, "/evaluation");
        String id = ControlesApi.post(
                        agent(partner, Roles.CONTROLEUR),
                        "/plans-de-controle",
                        "\"0\"",
                        ControlesBodies.plan("ALEATOIRE", "matrice", LIQUIDE, 1))
                .statusCode(201)
                .extract()
                .path("id");
        return Map.of("id", id);
    }

    private static void play(Persona partner, Api year, String thing, String body, String decision) {
        String address = year.path(thing);
        Api.as(partner)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(address)
                .then()
                .statusCode(200);
        ControlesApi.post(Tokens.of(partner), address + "/completude", "\"1\"", "")
                .statusCode(200);
        ControlesApi.post(
                        agent(partner, Roles.GESTIONNAIRE_CONSEIL),
                        address + decision,
                        "\"2\"",
                        decision.equals("/evaluation") ? Bodies.verdict(null, null) : "")
                .statusCode(200);
    }

    private static Persona partner(Relation relation) {
        return switch (relation) {
            case PROPRE -> DECLARANT_MEAUX;
            case MEME_CAF -> DECLARANT_AUTRE;
            case AUTRE_CAF -> DECLARANT_591;
        };
    }

    private static String agent(Persona partner, String role) {
        String codeCaf = partner.codeCaf().orElseThrow();
        return Tokens.issuer().token(role + "-objets", "X", Set.of(role), Optional.of(codeCaf), Optional.empty());
    }

    /** A dossier of this partner, without mission, from 2020 to the present year, which may always be controlled (CTL-1). */
    private Api signed(Persona partner) {
        int thisYear = ControlesApi.today().getYear();
        String dossier = partner.codeCaf().orElseThrow() + "-2020" + NEXT.incrementAndGet();
        TermesSignes termes = new TermesSignes(
                new Periode(LocalDate.of(LIQUIDE, 1, 1), LocalDate.of(thisYear + 1, 12, 31)),
                new Exercice(LIQUIDE),
                false,
                List.of(),
                Optional.empty());
        Gestion gestion = new Gestion(Siret.of(partner.siret().orElseThrow()), 1);
        QuarkusTransaction.requiringNew()
                .run(() -> conventions.record(new DossierId(dossier), UUID.randomUUID(), gestion, termes));
        return new Api(dossier, thisYear);
    }
}
