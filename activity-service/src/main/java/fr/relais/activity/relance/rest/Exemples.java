package fr.relais.activity.relance.rest;

/** Bodies for the document of the API. */
final class Exemples {

    static final String ADRESSE = "{\"courriel\": \"petite.enfance@ville.example\"}";

    private Exemples() {}
}
