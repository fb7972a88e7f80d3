package fr.relais.funding.totaux;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;

/** What a Caf may spend on the relais of a year, in euros; revision 0 while none was entered. */
public record Budget(String codeCaf, Exercice exercice, Montant montant, long revision) {}
