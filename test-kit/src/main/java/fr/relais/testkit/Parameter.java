package fr.relais.testkit;

import com.fasterxml.jackson.databind.JsonNode;

/** What an operation takes outside its body: in the path, the query or a header. */
record Parameter(String name, String in, boolean required, JsonNode schema, JsonNode example) {

    boolean isIn(String place) {
        return in.equals(place);
    }
}
