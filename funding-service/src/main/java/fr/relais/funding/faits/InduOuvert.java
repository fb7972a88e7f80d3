package fr.relais.funding.faits;

import fr.relais.kit.value.Montant;
import java.time.LocalDate;

/** An indu that may still be withheld, named by the solde that established it, with what remains of it. */
public record InduOuvert(CleEcheance cle, LocalDate constateLe, Montant reste) {

    public InduOuvert {
        if (!reste.isPositive()) {
            throw new IllegalArgumentException("An open indu has something left to recover: " + cle);
        }
    }
}
