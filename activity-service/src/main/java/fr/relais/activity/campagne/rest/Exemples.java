package fr.relais.activity.campagne.rest;

/** Bodies for the document of the API: the calendar of the Caf de la Somme in 2023 (W1), and an extension. */
final class Exemples {

    static final String CAMPAGNE = "{\"ouverture\": \"2022-12-15\", \"limite\": \"2023-02-13\"}";

    static final String REPORT =
            "{\"limite\": \"2023-04-28\", \"motif\": \"L'animatrice est remplacée depuis le 10 mars seulement.\"}";

    private Exemples() {}
}
