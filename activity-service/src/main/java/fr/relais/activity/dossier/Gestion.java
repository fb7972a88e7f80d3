package fr.relais.activity.dossier;

import fr.relais.kit.value.Siret;

/** Who runs a relais; {@code rang} counts its gestionnaires from 1, the greatest known is the present one. */
public record Gestion(Siret gestionnaire, int rang) {}
