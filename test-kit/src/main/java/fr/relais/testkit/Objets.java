package fr.relais.testkit;

import java.util.Map;

/**
 * What a service gives to be asked about: for a situation, the values of path parameters, query parameters, headers and
 * members of bodies, by their names, e.g. {@code {id=019308a0-…, dossier=771-201800145}}. They are of existing objects in
 * a state that lets the operation succeed. What is not named keeps the value of the document's example.
 */
@FunctionalInterface
public interface Objets {

    Map<String, String> of(Situation situation);
}
