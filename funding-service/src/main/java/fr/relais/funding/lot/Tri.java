package fr.relais.funding.lot;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The payments that may leave, the oldest first, as many as a lot takes; and those that may not. */
record Tri(List<PaiementControle> retenus, List<PaiementControle> ecartes) {

    static Tri of(List<PaiementControle> payments) {
        return new Tri(
                payments.stream()
                        .filter(PaiementControle::isSain)
                        .limit(ConstituteLot.MOST_VIREMENTS)
                        .toList(),
                payments.stream().filter(one -> !one.isSain()).toList());
    }

    Set<DossierId> dossiers() {
        return retenus.stream().map(one -> one.paiement().dossier()).collect(Collectors.toSet());
    }

    /** Without what appeared since the dossiers were locked. */
    Tri within(Tri locked) {
        Set<DossierId> held = new HashSet<>(locked.dossiers());
        return new Tri(
                retenus.stream()
                        .filter(one -> held.contains(one.paiement().dossier()))
                        .toList(),
                ecartes);
    }

    List<Montant> montants() {
        return retenus.stream().map(one -> one.paiement().net()).toList();
    }
}
