package fr.relais.funding.rapprochement;

/** What happens to payments in a day. */
public enum Flux {
    ORDONNE("Ordonnés"),
    REUNI("Mis dans un lot"),
    APPROUVE("Approuvés"),
    LIBERE("Libérés"),
    EMIS("Envoyés"),
    EXECUTE("Exécutés"),
    REJETE("Rejetés"),
    RETOURNE("Retournés après exécution"),
    RETIRE("Retirés d'un lot");

    private final String libelle;

    Flux(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
