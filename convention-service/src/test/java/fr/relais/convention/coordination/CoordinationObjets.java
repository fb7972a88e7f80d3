package fr.relais.convention.coordination;

import static fr.relais.convention.Lieux.agent;
import static fr.relais.convention.Lieux.codeCaf;
import static fr.relais.convention.Lieux.dossier;

import fr.relais.convention.Api;
import fr.relais.convention.ObjetsDeFonction;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Calls to answer, and coordinations in each state that an act wants. */
@Dependent
class CoordinationObjets implements ObjetsDeFonction {

    private static final Auteur SYSTEME = new Auteur("essai", LocalDate.of(2024, 11, 30), Instant.EPOCH);

    private final Coordinations coordinations;

    CoordinationObjets(Coordinations coordinations) {
        this.coordinations = coordinations;
    }

    @Override
    public Optional<Set<String>> actors(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "publierAppel",
                            "examinerCandidature",
                            "evaluerBilan",
                            "renouvelerCoordination",
                            "cloreCoordination" -> Set.of(Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR);
                    case "ouvrirDossierCoordination" -> Set.of(Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL);
                    case "deposerCandidature" -> Set.of(Roles.APPROBATEUR, Roles.SIGNATAIRE);
                    case "remettreBilan" -> Set.of(Roles.DECLARANT, Roles.EDITEUR, Roles.APPROBATEUR);
                    default -> null;
                });
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        Relation relation = asked.relation();
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "publierAppel" -> Map.of("codeCaf", codeCaf(relation));
                    case "listerAppels", "listerCoordinations" -> Map.of();
                    case "lireAppel", "deposerCandidature" ->
                        Map.of("id", UnAppel.published(relation).substring("/appels/".length()));
                    case "lireCoordination", "examinerCandidature" -> revised(relation, candidature(relation));
                    case "remettreBilan", "cloreCoordination" -> revised(relation, signed(relation));
                    case "ouvrirDossierCoordination" -> awaitingDossier(relation);
                    case "evaluerBilan", "renouvelerCoordination" -> revised(relation, withBilan(relation));
                    default -> null;
                });
    }

    private static Map<String, String> revised(Relation relation, String coordination) {
        return Map.of(
                "id",
                coordination.substring("/coordinations/".length()),
                "If-Match",
                Api.get(agent(relation), coordination).header("ETag"));
    }

    private static String candidature(Relation relation) {
        return UnAppel.candidature(relation, UnAppel.published(relation));
    }

    private String retained(Relation relation) {
        String coordination = candidature(relation);
        acting(coordination, found -> found.examine(true, LocalDate.of(2023, 12, 4), "Expérience", SYSTEME));
        return coordination;
    }

    private Map<String, String> awaitingDossier(Relation relation) {
        Map<String, String> values = new HashMap<>(revised(relation, retained(relation)));
        values.put("dossier", Api.unusedDossier(codeCaf(relation)));
        return values;
    }

    private String signed(Relation relation) {
        String dossier = dossier(relation);
        String coordination = retained(relation);
        acting(coordination, found -> {
            found.openDossier(DossierId.of(dossier), SYSTEME);
            found.signed(
                    new Periode(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                    LocalDate.of(2023, 12, 20),
                    SYSTEME);
        });
        return coordination;
    }

    private String withBilan(Relation relation) {
        String coordination = signed(relation);
        acting(coordination, found -> found.handInBilan(LocalDate.of(2024, 11, 8), "Bilan", "Résumé", SYSTEME));
        return coordination;
    }

    private void acting(String coordination, Consumer<Coordination> act) {
        UUID id = UUID.fromString(coordination.substring("/coordinations/".length()));
        QuarkusTransaction.requiringNew().run(() -> act.accept(coordinations.locked(id)));
    }
}
