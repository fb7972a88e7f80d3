package fr.relais.funding.echeancier;

import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What settles a year under one genre: what was ordered, then the next one. A first one is always shown, even nil; after it,
 * only a difference is (PAY-10).
 */
record Reglement(CleEcheance next, List<Versement> ordonnes) {

    static Reglement of(Situation situation, Genre genre) {
        List<Versement> ordonnes = situation.versements(genre);
        return new Reglement(new CleEcheance(situation.exercice(), genre, ordonnes.size()), ordonnes);
    }

    Stream<Echeance> echeances(
            Function<CleEcheance, Optional<Calcul>> calculs,
            Function<Optional<Calcul>, List<Blocage>> blocages,
            List<String> causes) {
        return Stream.concat(ordonnes.stream().map(Reglement::ordered), next(calculs.apply(next), blocages, causes));
    }

    private Stream<Echeance> next(
            Optional<Calcul> calcul, Function<Optional<Calcul>, List<Blocage>> blocages, List<String> causes) {
        boolean settled = !ordonnes.isEmpty()
                && calcul.filter(known -> known.montant().isZero()).isPresent();
        return settled ? Stream.empty() : Stream.of(Echeance.of(next, calcul, blocages.apply(calcul), causes));
    }

    private static Echeance ordered(Versement versement) {
        return Echeance.close(versement.cle(), Etat.ORDONNEE, Versement.alreadyPaid(List.of(versement)));
    }
}
