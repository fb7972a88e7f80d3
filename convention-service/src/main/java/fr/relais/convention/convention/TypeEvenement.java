package fr.relais.convention.convention;

/** The facts this service publishes. */
public enum TypeEvenement {
    CONVENTION_SIGNED("ConventionSigned"),
    CONVENTION_SUSPENDED("ConventionSuspended"),
    CONVENTION_RESUMED("ConventionResumed"),
    CONVENTION_TERMINATED("ConventionTerminated");

    private final String nom;

    TypeEvenement(String nom) {
        this.nom = nom;
    }

    String nom() {
        return nom;
    }

    /** The type carried by the CloudEvent. */
    String type() {
        return "fr.relais." + nom + ".v1";
    }
}
