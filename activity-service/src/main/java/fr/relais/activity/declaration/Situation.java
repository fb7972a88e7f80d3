package fr.relais.activity.declaration;

import fr.relais.activity.Ecart;
import fr.relais.activity.dossier.Dossier;
import fr.relais.activity.dossier.Mission;
import java.util.List;
import java.util.Set;

/** A declaration as one reads it: its state, what lacks, and what to know. */
public record Situation(Declaration declaration, List<Ecart> manques, Set<Avertissement> avertissements) {

    static Situation of(Declaration declaration, Dossier dossier) {
        CleDeclaration cle = declaration.cle();
        Set<Mission> engagees = dossier.missionsEngagees(cle.exercice());
        return new Situation(
                declaration, declaration.manques(engagees), Avertissement.of(cle, declaration.donnees(), dossier));
    }
}
