package fr.relais.funding.echeancier;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Position;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Decides what is due to a dossier on a day: the same function pays, explains and simulates (§5.2). */
public final class Echeancier {

    private Echeancier() {}

    /**
     * Every échéance of every year the facts touch, in order: how much, why, and otherwise all that is missing. Neither
     * the order in which the facts arrived nor their repetition changes it.
     */
    public static List<Echeance> due(Faits faits, Position position, Parametres parametres, LocalDate today) {
        return exercices(faits, position, today).stream()
                .map(exercice -> new Situation(exercice, faits, position, parametres, today))
                .flatMap(situation -> Stream.concat(Acomptes.of(situation), Soldes.of(situation)))
                .toList();
    }

    /** The years something was said or ordered of, and those a convention covers since Relais pays it. */
    private static SortedSet<Exercice> exercices(Faits faits, Position position, LocalDate today) {
        SortedSet<Exercice> exercices = new TreeSet<>(faits.exercicesDeclares());
        position.ordres().forEach(ordre -> exercices.add(ordre.cle().exercice()));
        faits.premierExercice()
                .ifPresent(premier -> faits.exercicesCouverts().stream()
                        .filter(exercice -> exercice.compareTo(premier) >= 0 && exercice.annee() <= today.getYear())
                        .forEach(exercices::add));
        return exercices;
    }
}
