package fr.relais.testkit;

/** Who asks for what: the role calls the operation, about an object that stands to it in this relation. */
public record Situation(Operation operation, String role, Relation relation) {

    @Override
    public String toString() {
        return role + " · " + relation;
    }
}
