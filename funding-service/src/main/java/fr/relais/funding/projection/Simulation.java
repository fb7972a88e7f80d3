package fr.relais.funding.projection;

import fr.relais.funding.droit.Droit;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.projection.Lignes.Ligne;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** What hypotheses would change: the right of their year, and each échéance of it or that differs; nothing is ordered. */
public record Simulation(Optional<Droit> actuel, Optional<Droit> simule, List<EcheanceSimulee> echeances) {

    public Simulation {
        echeances = List.copyOf(echeances);
    }

    public static Simulation of(Connu connu, Hypotheses hypotheses) {
        Connu supposed = hypotheses.on(connu);
        SortedMap<CleEcheance, Ligne> before = Lignes.of(connu, hypotheses.exercice());
        SortedMap<CleEcheance, Ligne> after = Lignes.of(supposed, hypotheses.exercice());
        SortedSet<CleEcheance> cles = new TreeSet<>(before.keySet());
        cles.addAll(after.keySet());
        return new Simulation(
                connu.droit(hypotheses.exercice(), hypotheses.nature()),
                supposed.droit(hypotheses.exercice(), hypotheses.nature()),
                cles.stream()
                        .map(cle ->
                                line(cle, Optional.ofNullable(before.get(cle)), Optional.ofNullable(after.get(cle))))
                        .filter(line ->
                                line.isChanged() || line.cle().exercice().equals(hypotheses.exercice()))
                        .toList());
    }

    /** In euros; empty when one of the two rights cannot be computed. */
    public Optional<Montant> ecart() {
        return simule.flatMap(after -> actuel.map(before -> after.montant().minus(before.montant())));
    }

    private static EcheanceSimulee line(CleEcheance cle, Optional<Ligne> before, Optional<Ligne> after) {
        return new EcheanceSimulee(
                cle,
                before.map(Ligne::echeance),
                after.map(Ligne::echeance),
                after.filter(Ligne::projetee).isPresent());
    }
}
