package fr.relais.convention;

import fr.relais.testkit.Relation;

/** Dossiers of other gestionnaires and of other Caf, for the tests in which they meet those of Meaux. */
public final class Voisins {

    private Voisins() {}

    /** A dossier of its own, with its gestionnaire and its relais registered. */
    public static String dossier(Relation relation) {
        Api.post(Lieux.agent(relation), "/gestionnaires", Bodies.gestionnaire().with("/siret", Lieux.siret(relation)));
        return Lieux.dossier(relation);
    }
}
