package fr.relais.testkit;

/**
 * Who asks for what: the role calls the operation, about an object that stands to it in this relation; only who is allowed may
 * change that object, the others may share one.
 */
public record Situation(Operation operation, String role, Relation relation, boolean allowed) {

    @Override
    public String toString() {
        return role + " · " + relation;
    }
}
