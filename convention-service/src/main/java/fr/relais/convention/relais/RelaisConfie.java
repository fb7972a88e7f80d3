package fr.relais.convention.relais;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;

/** A dossier has just got this gestionnaire: it was registered, or changed hands. */
public record RelaisConfie(DossierId dossier, Siret gestionnaire) {}
