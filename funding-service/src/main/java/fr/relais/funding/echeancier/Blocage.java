package fr.relais.funding.echeancier;

import fr.relais.funding.droit.Motif;

/** An unmet condition of an échéance: its code, its rule, a French sentence, and who must act. */
public record Blocage(Motif code, String regle, String detail, QuiAgit quiDoitAgir) {

    static Blocage of(Motif code, QuiAgit quiDoitAgir, String detail) {
        return new Blocage(code, code.regle(), detail, quiDoitAgir);
    }
}
