package fr.relais.convention.projet;

import static fr.relais.convention.Lieux.agent;
import static fr.relais.convention.Lieux.dossier;

import fr.relais.convention.Api;
import fr.relais.convention.ObjetsDeFonction;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Projets in each state that an act wants. */
@Dependent
class ProjetObjets implements ObjetsDeFonction {

    private static final Acteur PARTENAIRE = new Acteur("partenaire", Set.of(), Optional.empty(), Optional.empty());

    private final OpenProjet open;
    private final SaveContenu save;
    private final SubmitProjet submit;

    ProjetObjets(OpenProjet open, SaveContenu save, SubmitProjet submit) {
        this.open = open;
        this.save = save;
        this.submit = submit;
    }

    @Override
    public Optional<Set<String>> actors(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "ouvrirProjet", "enregistrerProjet", "tenirRegistresProjet" ->
                        Set.of(Roles.DECLARANT, Roles.EDITEUR);
                    case "retirerProjet" -> Set.of(Roles.DECLARANT, Roles.EDITEUR, Roles.APPROBATEUR);
                    case "deposerProjet", "notifierModificationProjet" -> Set.of(Roles.APPROBATEUR);
                    case "reprendreProjet",
                            "demanderComplementsProjet",
                            "noterProjet",
                            "designerReferentProjet",
                            "evaluerProjet" -> Set.of(Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL);
                    case "validerProjet", "refuserProjet" -> Set.of(Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR);
                    default -> null;
                });
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        Relation relation = asked.relation();
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "ouvrirProjet", "reprendreProjet", "listerProjets" -> Map.of("dossier", dossier(relation));
                    case "lireProjet",
                            "verifierProjet",
                            "listerVersionsProjet",
                            "enregistrerProjet",
                            "tenirRegistresProjet",
                            "designerReferentProjet",
                            "retirerProjet" -> values(opened(relation));
                    case "deposerProjet" -> values(written(opened(relation)));
                    case "demanderComplementsProjet", "noterProjet", "validerProjet", "refuserProjet" ->
                        values(filed(relation));
                    case "notifierModificationProjet" -> values(written(takenOver(relation)));
                    case "evaluerProjet" -> values(takenOver(relation));
                    default -> null;
                });
    }

    /** A revision and an address, wherever they come from. */
    private record Known(UUID id, long version) {}

    private static Map<String, String> values(Known projet) {
        return Map.of("id", projet.id().toString(), "If-Match", "\"" + projet.version() + "\"");
    }

    private Known opened(Relation relation) {
        DossierId dossier = DossierId.of(dossier(relation));
        Ouverture ouverture = new Ouverture(dossier, NatureProjet.RENOUVELLEMENT, UnProjet.PERIODE);
        return acted(() -> open.open(ouverture, PARTENAIRE));
    }

    private Known written(Known projet) {
        Contenu contenu = UnProjet.contenu(Mission.GUICHET_UNIQUE);
        return acted(() -> save.save(projet.id(), contenu, new Revision(projet.version())));
    }

    private Known filed(Relation relation) {
        Known written = written(opened(relation));
        return acted(() -> submit.submit(written.id(), PARTENAIRE, new Revision(written.version())));
    }

    private static Known takenOver(Relation relation) {
        String dossier = dossier(relation);
        String id = Api.get(agent(relation), "/relais/" + dossier + "/projets")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return new Known(UUID.fromString(id), 0);
    }

    /** Work in the background is the system's: the partner of each relation need not have a token. */
    private static Known acted(java.util.concurrent.Callable<Projet> act) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Projet projet = act.call();
            return new Known(projet.id(), projet.version());
        });
    }
}
