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
        return holdsOneOf(Roles.PARTNER);
    }

    public boolean isCaf() {
        return holdsOneOf(Roles.CAF);
    }

    /** What it may know of: its own dossiers, those of its Caf, those it is habilitated for, or none (design §8). */
    Portee portee() {
        if (roles.contains(Roles.EDITEUR)) {
            return Portee.EDITEUR;
        }
        if (isPartner()) {
            return Portee.GESTIONNAIRE;
        }
        return isCaf() ? Portee.CAF : Portee.AUCUNE;
    }

    /** For whom it acts: its gestionnaire, else its Caf; nobody in particular for a national role. */
    Optional<String> pour() {
        return siret.map(Siret::value).or(() -> codeCaf);
    }

    private boolean holdsOneOf(Set<String> some) {
        return !Collections.disjoint(roles, some);
    }
}
