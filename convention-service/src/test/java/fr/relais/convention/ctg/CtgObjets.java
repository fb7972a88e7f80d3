package fr.relais.convention.ctg;

import static fr.relais.convention.Lieux.agent;
import static fr.relais.convention.Lieux.codeCaf;
import static fr.relais.convention.Lieux.dossier;

import fr.relais.convention.Api;
import fr.relais.convention.ObjetsDeFonction;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Ctg to read, to correct and to end, and relais whose bonus territoire is to be entered. */
@Dependent
class CtgObjets implements ObjetsDeFonction {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Override
    public Optional<Set<String>> actors(String operation) {
        return switch (operation) {
            case "enregistrerCtg", "corrigerCtg", "terminerCtg", "saisirBonusTerritoire" ->
                Optional.of(Set.of(Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        Relation relation = asked.relation();
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "enregistrerCtg" ->
                        Map.of("codeCaf", codeCaf(relation), "dossier", dossier(relation), "reference", reference());
                    case "listerCtg" -> Map.of("codeCaf", codeCaf(relation));
                    case "lireCtg", "corrigerCtg", "terminerCtg" -> registered(relation);
                    case "lireCtgDuRelais" -> Map.of("dossier", dossier(relation));
                    case "saisirBonusTerritoire", "lireBonusTerritoire" -> covered(relation);
                    default -> null;
                });
    }

    private static Map<String, String> registered(Relation relation) {
        String dossier = dossier(relation);
        String ctg = UneCtg.registered(agent(relation), UneCtg.contenu(dossier));
        return Map.of(
                "id",
                ctg.substring("/ctg/".length()),
                "dossier",
                dossier,
                "reference",
                reference(),
                "If-Match",
                Api.get(agent(relation), ctg).header("ETag"));
    }

    private static Map<String, String> covered(Relation relation) {
        String dossier = dossier(relation);
        UneCtg.registered(agent(relation), UneCtg.contenu(dossier));
        return Map.of("dossier", dossier, "exercice", "2022", "If-Match", "\"0\"");
    }

    private static String reference() {
        return "CTG-M-" + NEXT.getAndIncrement();
    }
}
