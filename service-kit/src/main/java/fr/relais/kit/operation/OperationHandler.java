package fr.relais.kit.operation;

import fr.relais.kit.identity.Acteur;

/**
 * How a service does one line of one type of bulk act; a bean of this type is found by itself. Called in a transaction of
 * its own, which also notes that the line is done: what it writes there happens once.
 */
public interface OperationHandler<T> {

    /** The name of the bulk act, kept with each operation. */
    String type();

    Class<T> lineType();

    /** Does the line as its author would, or refuses it; returns the reference of what was made. */
    String handle(T line, Acteur author);
}
