package fr.relais.funding.echeancier;

import static fr.relais.funding.echeancier.QuiAgit.CAF;
import static fr.relais.funding.echeancier.QuiAgit.CNAF;
import static fr.relais.funding.echeancier.QuiAgit.GESTIONNAIRE;

import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.funding.droit.Motif;
import fr.relais.funding.droit.Textes;
import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.RegimeMission;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The conditions of §5.2, each written once, and the list that each échéance requires. */
final class Conditions {

    /** PAY-1, common to both acomptes. */
    static final List<Condition> ACOMPTE = List.of(
            Conditions::couverte,
            Conditions::nonSuspendue,
            Conditions::nonSuspendueParLaCaf,
            Conditions::nonForclose,
            Conditions::reprise,
            Conditions::previsionnelValide,
            Conditions::missionChoisie,
            Conditions::baremePresent);

    /**
     * What must be known of a year: PAY-2 asks it of N, PAY-3 of N-1. ASM-FUND-2: the take-over of N-1 is part of it, so
     * that an indu of N-1 is known when acompte 2 of N must bear it.
     */
    static final List<Condition> ANNEE_JUSTIFIEE =
            List.of(Conditions::reprise, Conditions::reelValide, Conditions::bilanEvalue);

    /** PAY-2, beside the justification of the year. */
    static final List<Condition> SOLDE = List.of(
            Conditions::couverte,
            Conditions::nonSuspendue,
            Conditions::nonSuspendueParLaCaf,
            Conditions::baremeDefinitif);

    /** What remains to be known of a year whose right was withdrawn: what was paid for it (ASM-FUND-21). */
    static final List<Condition> RETRAIT =
            List.of(Conditions::nonSuspendue, Conditions::nonSuspendueParLaCaf, Conditions::reprise);

    private Conditions() {}

    private static Optional<Blocage> couverte(Situation situation) {
        if (situation.faits().conventions().isEmpty()) {
            return blocked(Motif.CONVENTION_NON_SIGNEE, CAF, "Aucune convention signée n'est connue pour ce dossier.");
        }
        return situation.conventions().isEmpty()
                ? blocked(
                        Motif.HORS_PERIODE,
                        CAF,
                        "Aucune convention signée ne couvre l'exercice " + situation.exercice() + "."
                                + aRetirer(situation))
                : Optional.empty();
    }

    /** ASM-FUND-21: a year paid that no convention covers any more is an indu once the Caf says so, not by itself. */
    private static String aRetirer(Situation situation) {
        return situation.versements().isEmpty()
                ? ""
                : " Ce qui a été versé devient un indu si la Caf retire le droit de cet exercice.";
    }

    private static Optional<Blocage> nonSuspendue(Situation situation) {
        return situation.conventions().stream().anyMatch(ConventionSignee::suspendue)
                ? blocked(
                        Motif.SUSPENDU,
                        CAF,
                        "La convention qui couvre l'exercice " + situation.exercice() + " est suspendue.")
                : Optional.empty();
    }

    static Optional<Blocage> nonSuspendueParLaCaf(Situation situation) {
        return situation
                .faits()
                .suspension(situation.exercice())
                .flatMap(decision -> blocked(
                        Motif.SUSPENDU,
                        CAF,
                        "La Caf a suspendu les paiements "
                                + decision.exercice()
                                        .map(exercice -> "de l'exercice " + exercice)
                                        .orElse("du dossier")
                                + " le " + Textes.jour(decision.priseLe()) + " : " + decision.motif()));
    }

    /** DL-9, unless the Caf decided otherwise; an amount to give back is no payment and is asked for all the same. */
    static Optional<Blocage> nonForclose(Situation situation) {
        Exercice exercice = situation.exercice();
        return situation.isForclose() && situation.faits().releve(exercice).isEmpty()
                ? blocked(
                        Motif.FORCLOS,
                        CAF,
                        "L'exercice " + exercice + " n'a pas été justifié au plus tard le "
                                + Textes.jour(situation.limites().orElseThrow().forclusion())
                                + " : rien n'est plus payé, sauf relevé de forclusion.")
                : Optional.empty();
    }

    /** ASM-FUND-3: what was paid before Relais must be known, even if it is nothing, or it would be paid twice. */
    private static Optional<Blocage> reprise(Situation situation) {
        Exercice exercice = situation.exercice();
        return situation
                .faits()
                .premierExercice()
                .filter(premier -> exercice.compareTo(premier) < 0)
                .filter(premier -> situation.reprise().isEmpty())
                .flatMap(premier -> blocked(
                        Motif.REPRISE_ATTENDUE,
                        CAF,
                        "Relais paie ce dossier à partir de " + premier + " : la Caf doit d'abord enregistrer les"
                                + " acomptes de " + exercice + " déjà versés, ou leur absence."));
    }

    private static Optional<Blocage> previsionnelValide(Situation situation) {
        return situation.declaration(TypeDeclaration.PREVISIONNEL).isPresent()
                ? Optional.empty()
                : notValidated("PAY-1", "prévisionnelles", situation);
    }

    private static Optional<Blocage> reelValide(Situation situation) {
        return situation.isReelValide() || situation.retrait().isPresent()
                ? Optional.empty()
                : notValidated("PAY-2", "réelles", situation);
    }

    private static Optional<Blocage> notValidated(String regle, String nature, Situation situation) {
        return Optional.of(new Blocage(
                Motif.DECLARATION_NON_VALIDEE,
                regle,
                "Les données " + nature + " de " + situation.exercice() + " ne sont pas validées.",
                GESTIONNAIRE));
    }

    /** ASM-FUND-1: the choice is asked of the missions renforcées only. */
    private static Optional<Blocage> missionChoisie(Situation situation) {
        Exercice exercice = situation.exercice();
        boolean engagee = RegimeMission.de(exercice) == RegimeMission.MISSIONS_RENFORCEES
                && !situation.faits().missionsEngagees(exercice).isEmpty();
        Optional<DeclarationValidee> previsionnel = situation.declaration(TypeDeclaration.PREVISIONNEL);
        Optional<Mission> choisie = previsionnel.flatMap(DeclarationValidee::missionEvaluee);
        return engagee && previsionnel.isPresent() && choisie.isEmpty()
                ? blocked(
                        Motif.MISSION_NON_CHOISIE,
                        GESTIONNAIRE,
                        "Les données prévisionnelles de " + exercice
                                + " ne désignent pas la mission renforcée à évaluer.")
                : Optional.empty();
    }

    private static Optional<Blocage> bilanEvalue(Situation situation) {
        Exercice exercice = situation.exercice();
        Optional<BilanEvalue> bilan = situation.bilan();
        if (situation.retrait().isPresent()) {
            return Optional.empty();
        }
        if (bilan.isEmpty()) {
            return blocked(
                    Motif.BILAN_INCOMPLET,
                    GESTIONNAIRE,
                    "Le bilan d'activité de " + exercice + " n'est pas complet ou n'est pas encore évalué.");
        }
        boolean engagee = !situation.faits().missionsEngagees(exercice).isEmpty();
        return engagee && bilan.get().mission().isEmpty()
                ? blocked(
                        Motif.BILAN_INCOMPLET,
                        CAF,
                        "La mission engagée en " + exercice + " n'a pas encore été évaluée.")
                : Optional.empty();
    }

    private static Optional<Blocage> baremePresent(Situation situation) {
        return situation.bareme().isPresent()
                ? Optional.empty()
                : blocked(
                        Motif.BAREME_ABSENT,
                        CNAF,
                        "Aucun barème n'est publié pour l'exercice " + situation.exercice() + ".");
    }

    private static Optional<Blocage> baremeDefinitif(Situation situation) {
        return baremePresent(situation)
                .or(() -> situation
                        .bareme()
                        .filter(bareme -> !bareme.isDefinitif())
                        .flatMap(bareme -> blocked(
                                Motif.BAREME_PROVISOIRE,
                                CNAF,
                                "Le solde attend un barème définitif (" + bareme.libelle() + ").")));
    }

    static Optional<Blocage> dateAcompte1(Situation situation) {
        return notBefore(situation, situation.calendrier().flatMap(CalendrierCaf::acompte1AuPlusTot), "L'acompte 1");
    }

    /** The date of PAY-5 holds every year; the one of PAY-4, for the first year of an RPE, is the same. */
    static Optional<Blocage> dateAcompte2(Situation situation) {
        return notBefore(situation, situation.calendrier().flatMap(CalendrierCaf::acompte2AuPlusTot), "L'acompte 2");
    }

    private static Optional<Blocage> notBefore(Situation situation, Optional<LocalDate> auPlusTot, String sujet) {
        return auPlusTot
                .filter(date -> situation.today().isBefore(date))
                .flatMap(date -> blocked(
                        Motif.DATE_NON_ATTEINTE,
                        CAF,
                        sujet + " de " + situation.exercice() + " est versé à partir du " + Textes.jour(date) + "."));
    }

    private static Optional<Blocage> blocked(Motif motif, QuiAgit qui, String detail) {
        return Optional.of(Blocage.of(motif, qui, detail));
    }
}
