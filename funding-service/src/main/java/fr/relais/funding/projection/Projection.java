package fr.relais.funding.projection;

import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.Montant;
import java.util.Optional;

/** What an échéance would amount to if the prévisionnel of its year came true (ASM-FUND-46). */
public final class Projection {

    private Projection() {}

    /** In euros; empty when there is no prévisionnel to suppose it from. */
    public static Optional<Montant> montant(Connu connu, CleEcheance cle) {
        return Optional.ofNullable(Lignes.of(connu, cle.exercice()).get(cle))
                .map(Lignes.Ligne::echeance)
                .flatMap(Echeance::montant);
    }
}
