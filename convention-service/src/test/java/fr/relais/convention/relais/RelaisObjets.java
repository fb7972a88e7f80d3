package fr.relais.convention.relais;

import static fr.relais.convention.Lieux.codeCaf;
import static fr.relais.convention.Lieux.dossier;
import static fr.relais.convention.Lieux.siret;

import fr.relais.convention.Api;
import fr.relais.convention.ObjetsDeFonction;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gestionnaires and relais to read, and dossiers that have none yet. */
@Dependent
class RelaisObjets implements ObjetsDeFonction {

    @Override
    public Optional<Set<String>> actors(String operation) {
        return operation.equals("enregistrerRelais")
                ? Optional.of(Set.of(Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL))
                : Optional.empty();
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        Relation relation = asked.relation();
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "lireGestionnaire" -> Map.of("siret", siret(relation));
                    case "enregistrerRelais" ->
                        Map.of("dossier", Api.unusedDossier(codeCaf(relation)), "gestionnaire", siret(relation));
                    case "lireRelais" -> Map.of("dossier", dossier(relation));
                    default -> null;
                });
    }
}
