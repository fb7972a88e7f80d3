package fr.relais.funding.grandlivre;

import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Ligne;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A line as it is kept: euros on one side, 0.00 on the other. */
@Embeddable
public record LigneInscrite(
        @Enumerated(EnumType.STRING) CompteComptable compte, Exercice exercice, Montant debit, Montant credit) {

    static LigneInscrite of(Ligne ligne) {
        return new LigneInscrite(ligne.compte(), ligne.exercice(), ligne.debit(), ligne.credit());
    }
}
