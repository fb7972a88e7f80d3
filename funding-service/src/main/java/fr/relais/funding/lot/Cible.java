package fr.relais.funding.lot;

import fr.relais.kit.rest.Revision;
import java.util.UUID;

/** Which lot, as its author read it. */
public record Cible(UUID lot, Revision lue) {}
