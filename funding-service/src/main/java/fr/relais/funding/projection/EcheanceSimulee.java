package fr.relais.funding.projection;

import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Optional;

/** One échéance as it is today and as it would be; {@code projetee} when its amount supposes that the prévisionnel comes true. */
public record EcheanceSimulee(
        CleEcheance cle, Optional<Echeance> actuelle, Optional<Echeance> simulee, boolean projetee) {

    /** In euros, positive when more would be due; empty when one of the two amounts is not known. */
    public Optional<Montant> ecart() {
        return simulee.flatMap(Echeance::montant)
                .flatMap(after -> actuelle.flatMap(Echeance::montant).map(after::minus));
    }

    /** Whether the hypotheses change anything of it: its state, its amount or what it lacks. */
    boolean isChanged() {
        return !actuelle.map(EcheanceSimulee::shown).equals(simulee.map(EcheanceSimulee::shown));
    }

    private static Object shown(Echeance echeance) {
        return List.of(echeance.etat(), echeance.montant(), echeance.blocages());
    }
}
