package fr.relais.convention.gestionnaire;

/** The legal forms that may run a relais (rules §1); a local authority signs on a deliberation (§3.2, W13). */
public enum TypeJuridique {
    COMMUNE(true),
    EPCI(true),
    CCAS(true),
    CIAS(true),
    ASSOCIATION(false),
    MUTUELLE(false),
    ETABLISSEMENT_PUBLIC(false);

    private final boolean signsOnDeliberation;

    TypeJuridique(boolean signsOnDeliberation) {
        this.signsOnDeliberation = signsOnDeliberation;
    }

    public boolean signsOnDeliberation() {
        return signsOnDeliberation;
    }
}
