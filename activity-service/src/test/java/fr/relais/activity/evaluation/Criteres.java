package fr.relais.activity.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Looks at one critère among all. */
final class Criteres {

    private Criteres() {}

    static Critere of(List<Critere> criteres, String regle) {
        List<Critere> found =
                criteres.stream().filter(one -> one.regle().equals(regle)).toList();
        assertThat(found).as("critère " + regle).hasSize(1);
        return found.get(0);
    }

    static List<String> manquants(List<Critere> criteres) {
        return criteres.stream()
                .filter(one -> one.nature() == NatureCritere.OBLIGATOIRE && !one.rempli())
                .map(Critere::regle)
                .toList();
    }
}
