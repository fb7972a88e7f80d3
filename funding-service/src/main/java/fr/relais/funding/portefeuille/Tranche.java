package fr.relais.funding.portefeuille;

import fr.relais.kit.value.DossierId;
import java.util.UUID;

/** A batch of dossiers of one Caf, between two included; few enough for their facts to be held at once. */
public record Tranche(UUID simulation, int rang, String codeCaf, DossierId premier, DossierId dernier) {}
