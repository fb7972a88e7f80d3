package fr.relais.funding.ecriture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A ledger in memory: what the service keeps in its database. */
public final class Livre {

    public final List<Ecriture> ecritures = new ArrayList<>();

    public Livre inscrit(Operations operations) {
        ecritures.addAll(Comptabilite.manquantes(operations, causes(), balances()));
        return this;
    }

    Set<Cause> causes() {
        return ecritures.stream().map(Ecriture::cause).collect(Collectors.toSet());
    }

    /** Replayed from zero. */
    public Balances balances() {
        return ecritures.stream().reduce(Balances.VIDES, Balances::plus, (left, right) -> left);
    }

    /** Each line as {@code NATURE COMPTE exercice montant}. */
    List<String> lignes() {
        return ecritures.stream()
                .flatMap(ecriture -> ecriture.lignes().stream()
                        .map(ligne -> ecriture.cause().nature() + " " + ligne.compte() + " " + ligne.exercice() + " "
                                + ligne.montant()))
                .toList();
    }
}
