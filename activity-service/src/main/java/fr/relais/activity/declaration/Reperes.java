package fr.relais.activity.declaration;

import fr.relais.kit.value.Montant;
import java.util.Optional;

/**
 * What a declaration is compared with: the eligible accounts of its year, the plafond if it is known, what was handed in for the
 * year before and as prévisionnel; {@code variation} is the change, in percent, from which it is worth a word (ASM-ACT-40).
 */
record Reperes(
        ComptesEligibles comptes,
        Optional<Montant> plafond,
        Optional<DonneesDeclarees> anneePrecedente,
        Optional<DonneesDeclarees> previsionnel,
        int variation) {}
