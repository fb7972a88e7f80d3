package fr.relais.convention.beneficiaire;

import fr.relais.convention.relais.MotifGestion;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;

/** Who is to run a relais from a day on, why, and by which act, e.g. « arrêté préfectoral 2022-77 ». */
public record Changement(Siret gestionnaire, LocalDate date, MotifGestion motif, String reference) {}
