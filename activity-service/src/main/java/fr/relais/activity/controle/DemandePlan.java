package fr.relais.activity.controle;

import fr.relais.kit.value.Exercice;
import java.util.List;

/** What a plan is asked to be: its name, the years it may draw, by what criterion, under which seed, and how many. */
public record DemandePlan(String nom, List<Exercice> exercices, CritereControle critere, String graine, Taille taille) {

    public DemandePlan {
        exercices = exercices.stream().distinct().sorted().toList();
    }
}
