package fr.relais.activity.controle;

import fr.relais.activity.bilan.CleBilan;
import fr.relais.activity.bilan.Evaluation;
import fr.relais.activity.bilan.FindBilan;
import fr.relais.activity.bilan.Verdict;
import fr.relais.activity.declaration.CleDeclaration;
import fr.relais.activity.declaration.FindDeclaration;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Compares what a contrôle would put in force with what is: the same again would be an anomaly without effect (CTL-5). */
@ApplicationScoped
class EnVigueur {

    private final FindDeclaration declarations;
    private final FindBilan bilans;

    EnVigueur(FindDeclaration declarations, FindBilan bilans) {
        this.declarations = declarations;
        this.bilans = bilans;
    }

    void requireChangedBy(Cloture cloture, CleExercice annee) {
        cloture.rectification().ifPresent(suite -> {
            CleDeclaration cle = new CleDeclaration(annee.dossier(), annee.exercice(), suite.type());
            if (!declarations.find(cle).declaration().isChangedBy(suite.donnees())) {
                throw without("La déclaration rectifiée est celle en vigueur.", "/rectification/donnees");
            }
        });
        cloture.revision().ifPresent(suite -> {
            List<Evaluation> known = bilans.find(new CleBilan(annee.dossier(), annee.exercice()))
                    .bilan()
                    .evaluations();
            if (!known.isEmpty() && isSame(known.get(known.size() - 1), suite.verdict())) {
                throw without("Le verdict révisé est celui en vigueur.", "/revision/atteint");
            }
        });
    }

    private static boolean isSame(Evaluation known, Verdict given) {
        return known.mission() == given.mission() && Objects.equals(known.atteint(), given.atteint());
    }

    private static Refused without(String detail, String pointer) {
        return Refused.because(ControleRefusal.SUITE_SANS_EFFET, detail).at(pointer);
    }
}
