package fr.relais.funding.echeancier;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Position;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Decides what is due to a dossier on a day: the same function pays, explains and simulates (§5.2). */
public final class Echeancier {

    private final Faits faits;
    private final Position position;
    private final Function<Exercice, Situation> situations;

    private Echeancier(Faits faits, Position position, Parametres parametres, LocalDate today) {
        this.faits = faits;
        this.position = position;
        this.situations = exercice -> new Situation(exercice, faits, position, parametres, today);
    }

    /**
     * Every échéance of every year the facts touch, in order: how much, why, and otherwise all that is missing. Neither
     * the order in which the facts arrived nor their repetition changes it.
     */
    public static List<Echeance> due(Faits faits, Position position, Parametres parametres, LocalDate today) {
        Echeancier echeancier = new Echeancier(faits, position, parametres, today);
        Stream<Echeance> relais = echeancier.exercices(today).stream()
                .map(echeancier.situations)
                .flatMap(situation -> Stream.concat(Acomptes.of(situation), Soldes.of(situation)));
        return Stream.concat(relais, echeancier.coordinations())
                .sorted(Comparator.comparing(Echeance::cle))
                .toList();
    }

    /** What is late on that day, by year (DL-8). */
    public static List<Alerte> alertes(Faits faits, Position position, Parametres parametres, LocalDate today) {
        Echeancier echeancier = new Echeancier(faits, position, parametres, today);
        return echeancier.exercices(today).stream()
                .map(echeancier.situations)
                .map(Retards::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<Echeance> coordinations() {
        SortedSet<Exercice> exercices = new TreeSet<>(faits.complements().exercicesCoordonnes());
        ordonnes(Genre.COORDINATION::equals).forEach(exercices::add);
        return exercices.stream().map(situations).flatMap(Coordinations::of);
    }

    /** The years something was said or ordered of, and those a convention covers since Relais pays it. */
    private SortedSet<Exercice> exercices(LocalDate today) {
        SortedSet<Exercice> exercices = new TreeSet<>(faits.exercicesDeclares());
        ordonnes(genre -> genre != Genre.COORDINATION).forEach(exercices::add);
        faits.premierExercice()
                .ifPresent(premier -> faits.exercicesCouverts().stream()
                        .filter(exercice -> exercice.compareTo(premier) >= 0 && exercice.annee() <= today.getYear())
                        .forEach(exercices::add));
        return exercices;
    }

    private Stream<Exercice> ordonnes(Predicate<Genre> which) {
        return position.ordres().stream()
                .map(ordre -> ordre.cle())
                .filter(cle -> which.test(cle.genre()))
                .map(cle -> cle.exercice());
    }
}
