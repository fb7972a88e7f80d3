package fr.relais.funding.droit;

import static fr.relais.funding.droit.Motif.BILAN_INCOMPLET;
import static fr.relais.funding.droit.Motif.INDICATEUR_NON_ATTEINT;
import static fr.relais.funding.droit.Motif.MISSION_NON_CHOISIE;
import static fr.relais.funding.droit.Motif.MISSION_NON_CONVENTIONNEE;
import static fr.relais.funding.droit.Motif.PRESTATION_NULLE;

import java.util.Optional;
import java.util.function.Function;

/** The conditions of the bonus, each answering satisfied or refused, because (CALC-4). */
enum PolitiqueBonus {
    /** BON-2 comes with BON-1: only the missions of the validated projet get into the terms (PRJ-2). */
    CONVENTIONNEE("BON-1, BON-2", "mission inscrite au projet et à la convention", PolitiqueBonus::conventionnee),
    CHOISIE("BON-3", "mission choisie pour l'évaluation", PolitiqueBonus::choisie),
    /** BON-5 comes with BON-4: a control that decides otherwise is a later version of the evaluation. */
    ATTEINTE("BON-4, BON-5", "indicateurs atteints, sans contrôle contraire", PolitiqueBonus::atteinte),
    COMPLEMENTAIRE("BON-6", "prestation de service due pour l'exercice", PolitiqueBonus::complementaire);

    private final String regle;
    private final String libelle;
    private final Function<Candidature, Optional<Refus>> policy;

    PolitiqueBonus(String regle, String libelle, Function<Candidature, Optional<Refus>> policy) {
        this.regle = regle;
        this.libelle = libelle;
        this.policy = policy;
    }

    Critere examine(Candidature candidature) {
        return new Critere(regle, libelle, policy.apply(candidature));
    }

    private static Optional<Refus> conventionnee(Candidature candidature) {
        if (candidature.engagees().isEmpty()) {
            return refuse(MISSION_NON_CONVENTIONNEE, "aucune mission n'est engagée en " + candidature.exercice());
        }
        return candidature
                .choisie()
                .filter(mission -> !candidature.engagees().contains(mission))
                .map(mission -> new Refus(
                        MISSION_NON_CONVENTIONNEE,
                        "la convention n'engage pas la mission « " + mission.libelle() + " » en "
                                + candidature.exercice()));
    }

    private static Optional<Refus> choisie(Candidature candidature) {
        if (candidature.choisie().isEmpty()) {
            return refuse(MISSION_NON_CHOISIE, "aucune mission n'est désignée pour " + candidature.exercice());
        }
        return candidature
                .evaluee()
                .filter(mission -> !candidature.choisie().equals(Optional.of(mission)))
                .map(mission -> new Refus(
                        MISSION_NON_CHOISIE,
                        "la mission évaluée, « " + mission.libelle() + " », n'est pas la choisie"));
    }

    private static Optional<Refus> atteinte(Candidature candidature) {
        if (candidature.bilan().isEmpty()) {
            return refuse(BILAN_INCOMPLET, "le bilan " + candidature.exercice() + " n'est pas évalué");
        }
        return candidature.bilan().get().atteint()
                ? Optional.empty()
                : refuse(INDICATEUR_NON_ATTEINT, "les indicateurs ne sont pas atteints");
    }

    private static Optional<Refus> complementaire(Candidature candidature) {
        return candidature.prestationDeService().isPositive()
                ? Optional.empty()
                : refuse(PRESTATION_NULLE, "la prestation de service de " + candidature.exercice() + " est nulle");
    }

    private static Optional<Refus> refuse(Motif motif, String detail) {
        return Optional.of(new Refus(motif, detail));
    }
}
