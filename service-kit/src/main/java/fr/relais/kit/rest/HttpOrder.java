package fr.relais.kit.rest;

/** The order in which a request meets what guards it, the greatest first; Quarkus authenticates at 200, authorizes at 100. */
final class HttpOrder {

    static final int HEADERS = 1_000;
    static final int SIZE = 900;
    static final int RATES = 150;

    private HttpOrder() {}
}
