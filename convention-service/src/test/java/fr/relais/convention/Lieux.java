package fr.relais.convention;

import static fr.relais.infrastructure.Persona.DECLARANT_591;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Relation;

/** Where the objects of the access matrix live: which Caf and which gestionnaire stand in this relation to who asks. */
public final class Lieux {

    private Lieux() {}

    public static Persona agent(Relation relation) {
        return switch (relation) {
            case PROPRE, MEME_CAF -> GESTIONNAIRE_CONSEIL_77;
            case AUTRE_CAF -> GESTIONNAIRE_CONSEIL_591;
        };
    }

    public static String codeCaf(Relation relation) {
        return agent(relation).codeCaf().orElseThrow();
    }

    public static String siret(Relation relation) {
        return switch (relation) {
            case PROPRE -> DECLARANT_MEAUX.siret().orElseThrow();
            case MEME_CAF -> DECLARANT_AUTRE.siret().orElseThrow();
            case AUTRE_CAF -> DECLARANT_591.siret().orElseThrow();
        };
    }

    /** A dossier of its own, with its relais and its validated projet. */
    public static String dossier(Relation relation) {
        String dossier = Api.unusedDossier(codeCaf(relation));
        Json relais = Bodies.relais(dossier, "RPE d'essai").with("/gestionnaire", siret(relation));
        Api.post(agent(relation), "/relais", relais).then().statusCode(201);
        Api.takenOverProjet(agent(relation), dossier, Bodies.projet());
        return dossier;
    }
}
