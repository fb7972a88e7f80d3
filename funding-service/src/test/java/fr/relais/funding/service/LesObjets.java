package fr.relais.funding.service;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.KitObjets;
import fr.relais.testkit.Objets;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** A dossier of each relation, and what else the operations ask about, made once for all the tests of all endpoints. */
@ApplicationScoped
class LesObjets {

    private static final Map<Relation, Persona> DECLARANTS = Map.of(
            Relation.PROPRE, Persona.DECLARANT_MEAUX,
            Relation.MEME_CAF, Persona.DECLARANT_AUTRE,
            Relation.AUTRE_CAF, Persona.DECLARANT_591);

    private final Map<Relation, String> dossiers = new EnumMap<>(Relation.class);
    private static final Map<Relation, Persona> AGENTS = Map.of(
            Relation.PROPRE, Persona.GESTIONNAIRE_CONSEIL_77,
            Relation.MEME_CAF, Persona.GESTIONNAIRE_CONSEIL_77,
            Relation.AUTRE_CAF, Persona.GESTIONNAIRE_CONSEIL_591);

    private final Map<Relation, String> portefeuilles = new EnumMap<>(Relation.class);
    private String portefeuilleNational;
    private final Map<Relation, String> paiements = new EnumMap<>(Relation.class);
    private final Calme calme;
    private KitObjets kit;

    LesObjets(Calme calme) {
        this.calme = calme;
    }

    /** Once nothing is left to do in the background, so that whatever is written comes from a request. */
    synchronized Objets prets() {
        if (kit == null) {
            kit = KitObjets.ofThisService();
            LesBaremes.publies();
            DECLARANTS.forEach(this::prepare);
            AGENTS.forEach((relation, agent) -> portefeuilles.put(relation, Portefeuille.demande(agent)));
            portefeuilleNational = Portefeuille.demande(Persona.BAREME_CNAF);
        }
        calme.attendre();
        return this::of;
    }

    /** A dossier with a payment ordered and an ACTUALISE. */
    private void prepare(Relation relation, Persona declarant) {
        UnDossier dossier = UnDossier.ourcq(declarant).avenantSigne().previsionnelValide();
        dossier.awaitPaiements(1);
        dossiers.put(relation, dossier.numero);
        paiements.put(relation, dossier.get("/paiements").path("items[0].paiementId"));
        dossier.actualiseValide("10000.00");
    }

    private Map<String, String> of(Situation asked) {
        Map<String, String> values = new HashMap<>(kit.of(asked));
        values.put("dossier", dossiers.get(asked.relation()));
        values.put("paiement", paiements.get(asked.relation()));
        values.put(
                "simulation",
                asked.role().equals("bareme") ? portefeuilleNational : portefeuilles.get(asked.relation()));
        values.put("exercice", "2021");
        values.put("nature", "REEL");
        values.put("codeCaf", asked.relation() == Relation.AUTRE_CAF ? "591" : "771");
        return switch (asked.operation().id()) {
            case "publierBareme", "fixerCalendrier", "fixerBudget" ->
                with(values, Map.of("exercice", "2040", "If-Match", "\"0\""));
            case "lireDecompte", "imprimerDecompte", "lireAlerteIndu" -> with(values, Map.of("exercice", "2022"));
            case "simulerDossier" -> with(values, Map.of("exercice", "2022", "nature", "PREVISIONNEL"));
            case "chercherActes" -> Map.of();
            default -> values;
        };
    }

    private static Map<String, String> with(Map<String, String> values, Map<String, String> more) {
        values.putAll(more);
        return values;
    }
}
