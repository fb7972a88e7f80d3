package fr.relais.funding.dossier;

import fr.relais.kit.value.Siret;

/** Who runs a relais; its name is empty while no event told it. */
public record Gestionnaire(Siret siret, String nom) {

    private static final int LONGEST = 300;

    public Gestionnaire {
        nom = nom == null ? "" : nom.substring(0, Math.min(nom.length(), LONGEST));
    }
}
