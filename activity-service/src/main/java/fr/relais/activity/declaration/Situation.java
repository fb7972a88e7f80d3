package fr.relais.activity.declaration;

import fr.relais.activity.Ecart;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.dossier.Dossier;
import fr.relais.activity.dossier.Mission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A declaration as one reads it: its state, what lacks, what to know, when it is due and whether it is or was late (§3.4). */
public record Situation(
        Declaration declaration,
        List<Ecart> manques,
        List<Constat> avertissements,
        Calculs calculs,
        Optional<Echeance> echeance,
        boolean enRetard) {

    static Situation of(
            Declaration declaration, Dossier dossier, Reperes reperes, Optional<Echeance> echeance, Instant now) {
        CleDeclaration cle = declaration.cle();
        Set<Mission> engagees = dossier.missionsEngagees(cle.exercice());
        return new Situation(
                declaration,
                declaration.manques(engagees),
                Coherence.constats(cle, declaration.donnees(), dossier, reperes),
                Calculs.of(declaration.donnees(), reperes.comptes(), dossier, cle.exercice()),
                echeance,
                echeance.map(due -> declaration.isLate(due, now)).orElse(false));
    }
}
