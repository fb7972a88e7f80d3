package fr.relais.funding.ecriture;

import java.util.EnumSet;
import java.util.Set;

/** The plan of accounts (ASM-FUND-30); a positive balance is a debit. */
public enum CompteComptable {
    CHARGE_PS("Charge : prestation de service RPE"),
    CHARGE_BONUS("Charge : bonus mission renforcée"),
    CHARGE_BONUS_TERRITOIRE("Charge : bonus territoire Ctg"),
    CHARGE_COORDINATION("Charge : coordination départementale"),
    ACOMPTES_VERSES("Acomptes versés, en attente du solde"),
    GESTIONNAIRE("Gestionnaire créditeur : ordonné, à payer"),
    INDU_A_RECOUVRER("Indus à recouvrer"),
    AVANT_RELAIS("Contrepartie des acomptes versés avant Relais"),
    VIREMENTS_EMIS("Virements émis, en attente de la banque"),
    BANQUE("Banque"),
    REMISES("Perte : remises de dette"),
    PETITS_MONTANTS("Perte : indus de petit montant annulés"),
    NON_VALEURS("Perte : indus admis en non-valeur");

    private static final Set<CompteComptable> CHARGES = EnumSet.of(CHARGE_PS, CHARGE_BONUS, CHARGE_BONUS_TERRITOIRE);

    private final String libelle;

    CompteComptable(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** The accounts whose sum is the droit réel of a year once it is settled; a coordination is a charge when it is ordered. */
    public static Set<CompteComptable> charges() {
        return EnumSet.copyOf(CHARGES);
    }
}
