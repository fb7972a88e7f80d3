package fr.relais.funding.indu;

import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Nature;

/** How an indu becomes less other than by a withholding, and where the amount goes in the ledger. */
public enum TypeMouvement {
    REMBOURSEMENT(Nature.REMBOURSEMENT, CompteComptable.BANQUE),
    REMISE(Nature.REMISE, CompteComptable.REMISES),
    PETIT_MONTANT(Nature.PETIT_MONTANT, CompteComptable.PETITS_MONTANTS),
    NON_VALEUR(Nature.NON_VALEUR, CompteComptable.NON_VALEURS);

    private final Nature nature;
    private final CompteComptable compte;

    TypeMouvement(Nature nature, CompteComptable compte) {
        this.nature = nature;
        this.compte = compte;
    }

    Nature nature() {
        return nature;
    }

    CompteComptable compte() {
        return compte;
    }
}
