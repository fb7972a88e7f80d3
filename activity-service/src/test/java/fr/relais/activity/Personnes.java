package fr.relais.activity;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.Siret;
import java.util.Optional;
import java.util.Set;

/** The people of the pure tests. */
public final class Personnes {

    public static final Siret VILLE_DE_MEAUX = new Siret("21770284400010");

    public static final Acteur DECLARANT = partenaire("declarant-meaux", Roles.DECLARANT);
    public static final Acteur APPROBATEUR = partenaire("approbateur-meaux", Roles.APPROBATEUR);
    public static final Acteur GESTIONNAIRE_CONSEIL = caf("gestionnaire-conseil-77", Roles.GESTIONNAIRE_CONSEIL);
    public static final Acteur CONTROLEUR = caf("controleur-77", Roles.CONTROLEUR);

    private Personnes() {}

    public static Acteur partenaire(String id, String... roles) {
        return new Acteur(id, Set.of(roles), Optional.of("771"), Optional.of(VILLE_DE_MEAUX));
    }

    public static Acteur caf(String id, String... roles) {
        return new Acteur(id, Set.of(roles), Optional.of("771"), Optional.empty());
    }
}
