package fr.relais.kit.operation;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.value.Siret;
import java.util.Optional;
import java.util.Set;

/** The author of an operation as kept with it: the claims needed to act as the same person later. */
record Author(String id, Set<String> roles, String codeCaf, String siret) {

    static Author of(Acteur acteur) {
        return new Author(
                acteur.id(),
                acteur.roles(),
                acteur.codeCaf().orElse(null),
                acteur.siret().map(Siret::value).orElse(null));
    }

    Acteur toActeur() {
        return new Acteur(
                id,
                roles,
                Optional.ofNullable(codeCaf),
                Optional.ofNullable(siret).map(Siret::of));
    }
}
