package fr.relais.kit.identity;

import fr.relais.kit.value.Siret;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Who acts: the subject of the token, its roles, and the Caf or the gestionnaire it acts for. */
public record Acteur(String id, Set<String> roles, Optional<String> codeCaf, Optional<Siret> siret) {

    public Acteur {
        roles = Set.copyOf(roles);
    }

    /** True for someone of the gestionnaire's side, who may never validate for the Caf (ACT-2). */
    public boolean isPartner() {
        return !Collections.disjoint(roles, Roles.PARTNER);
    }
}
