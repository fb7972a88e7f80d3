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
import java.util.Set;

/** A dossier of each relation, and what else the operations ask about, made once for all the tests of all endpoints. */
@ApplicationScoped
class LesObjets {

    private static final Map<Relation, Persona> DECLARANTS = Map.of(
            Relation.PROPRE, Persona.DECLARANT_MEAUX,
            Relation.MEME_CAF, Persona.DECLARANT_AUTRE,
            Relation.AUTRE_CAF, Persona.DECLARANT_591);

    private static final Map<Relation, Persona> AGENTS = Map.of(
            Relation.PROPRE, Persona.GESTIONNAIRE_CONSEIL_77,
            Relation.MEME_CAF, Persona.GESTIONNAIRE_CONSEIL_77,
            Relation.AUTRE_CAF, Persona.GESTIONNAIRE_CONSEIL_591);

    private static final Set<String> D_INDU = Set.of(
            "lireIndu",
            "imprimerLettreIndu",
            "notifierIndu",
            "enregistrerRemboursement",
            "annulerPetitIndu",
            "planifierRecouvrement",
            "interrompreRecouvrement",
            "demanderRemise",
            "proposerRemise",
            "accorderRemise",
            "refuserRemise",
            "contesterIndu",
            "deciderContestation",
            "proposerNonValeur",
            "admettreNonValeur");

    private static final Map<String, String> BAREME = Map.of(
            "exercice", "2040", "If-Match", "\"0\"", "limiteJustification", "2041-06-30", "forclusion", "2041-12-31");

    private final ObjetsDeCompte comptes;
    private final ObjetsDeLot lots;
    private final ObjetsDeRetour retours;
    private final Map<Relation, String> dossiers = new EnumMap<>(Relation.class);
    private final Map<Relation, UnIndu> indus = new EnumMap<>(Relation.class);
    private final Map<Relation, String> portefeuilles = new EnumMap<>(Relation.class);
    private String portefeuilleNational;
    private final Map<Relation, String> paiements = new EnumMap<>(Relation.class);
    private final Calme calme;
    private KitObjets kit;

    LesObjets(Calme calme, ObjetsDeCompte comptes, ObjetsDeLot lots, ObjetsDeRetour retours) {
        this.calme = calme;
        this.comptes = comptes;
        this.lots = lots;
        this.retours = retours;
    }

    /** Once nothing is left to do in the background, so that whatever is written comes from a request. */
    synchronized Objets prets() {
        if (kit == null) {
            kit = KitObjets.ofThisService();
            LesBaremes.publies();
            DECLARANTS.forEach(this::prepare);
            DECLARANTS.forEach(lots::prepare);
            DECLARANTS.forEach(comptes::prepare);
            DECLARANTS.forEach(retours::prepare);
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
        indus.put(relation, UnIndu.constate(declarant).notifie());
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
            case "fixerCalendrier", "fixerBudget" -> with(values, Map.of("exercice", "2040", "If-Match", "\"0\""));
            case "publierBareme" -> with(values, BAREME);
            case "deciderDesPaiements", "corrigerReprise", "constaterCoutJournee" ->
                with(values, Map.of("If-Match", "\"0\""));
            case "lireDecompte", "imprimerDecompte", "lireAlerteIndu" -> with(values, Map.of("exercice", "2022"));
            case "simulerDossier" -> with(values, Map.of("exercice", "2022", "nature", "PREVISIONNEL"));
            case "chercherActes" -> Map.of();
            default ->
                D_INDU.contains(asked.operation().id())
                        ? with(values, indu(asked.relation()))
                        : with(with(with(values, comptes.of(asked)), lots.of(asked)), retours.of(asked));
        };
    }

    /** As somebody who has read it before others acted: the answer is 412, and the indu stays for the next test. */
    private Map<String, String> indu(Relation relation) {
        UnIndu indu = indus.get(relation);
        return Map.of("dossier", indu.dossier.numero, "indu", indu.id, "If-Match", "\"0\"");
    }

    private static Map<String, String> with(Map<String, String> values, Map<String, String> more) {
        values.putAll(more);
        return values;
    }
}
