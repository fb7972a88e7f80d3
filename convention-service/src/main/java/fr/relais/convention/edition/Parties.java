package fr.relais.convention.edition;

import fr.relais.convention.gestionnaire.TypeJuridique;

/** Who contracts, about which équipement: what the head of a document and its last page name. */
public record Parties(PartieGestionnaire gestionnaire, PartieCaf caf, Equipement equipement) {

    public record PartieGestionnaire(String nom, TypeJuridique type, Personne representant, String siege) {}

    /** {@code lieu} is where it signs. */
    public record PartieCaf(String nom, Personne representant, String siege, String lieu) {}

    /** {@code dossier} is the number alone, as it is printed. */
    public record Equipement(String nom, String commune, String dossier) {}
}
