package fr.relais.funding.comptebancaire;

import fr.relais.kit.value.Siret;
import java.time.LocalDate;

/** The account somebody enters for a gestionnaire in a Caf, and the day its proof was made out. */
public record Saisie(String codeCaf, Siret gestionnaire, Coordonnees coordonnees, LocalDate datePreuve) {}
