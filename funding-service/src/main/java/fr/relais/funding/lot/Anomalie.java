package fr.relais.funding.lot;

import fr.relais.funding.comptebancaire.EtatDuCompte;
import fr.relais.funding.echeancier.QuiAgit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Each thing that keeps a payment from leaving, the rule that says so, and who must act. */
public enum Anomalie {
    COMPTE_ABSENT(
            "§3.7",
            QuiAgit.GESTIONNAIRE,
            "Aucun compte bancaire n'est connu pour le bénéficiaire.",
            constat -> constat.compte().etat() == EtatDuCompte.COMPTE_ABSENT),
    COMPTE_A_VERIFIER(
            "ACT-2",
            QuiAgit.CAF,
            "Un compte bancaire attend d'être vérifié par une autre personne que celle qui l'a saisi.",
            constat -> constat.compte().etat() == EtatDuCompte.COMPTE_A_VERIFIER),
    COMPTE_REFUSE_PAR_LA_BANQUE(
            "§3.7",
            QuiAgit.GESTIONNAIRE,
            "La banque a refusé ce compte : il est à corriger, ou à confirmer.",
            constat -> constat.compte().etat() == EtatDuCompte.COMPTE_REFUSE_PAR_LA_BANQUE),
    BENEFICIAIRE_BLOQUE(
            "§3.7", QuiAgit.CAF, "Les paiements à ce bénéficiaire sont bloqués.", Constat::isBeneficiaireBloque),
    CONVENTION_SUSPENDUE(
            "CONV-7",
            QuiAgit.CAF,
            "La convention qui couvre l'exercice est suspendue.",
            Constat::isConventionSuspendue),
    PAIEMENTS_SUSPENDUS(
            "CONV-7",
            QuiAgit.CAF,
            "La Caf a suspendu les paiements du dossier ou de l'exercice.",
            Constat::arePaiementsSuspendus),
    COMPTE_CHANGE(
            "§3.7",
            QuiAgit.CAF,
            "Le compte vérifié n'est plus celui du virement : retirez-le du lot, puis réunissez-le de nouveau.",
            Constat::hasAnotherCompte),
    BENEFICIAIRE_CHANGE(
            "ASM-FUND-66",
            QuiAgit.CAF,
            "Le dossier a changé de gestionnaire : retirez le virement du lot, puis réunissez-le de nouveau.",
            Constat::hasAnotherBeneficiaire),
    MONTANT_DIFFERENT(
            "§3.7",
            QuiAgit.CAF,
            "Le montant du virement n'est pas le net de son échéance.",
            Constat::hasAnotherMontant);

    private final String regle;
    private final QuiAgit quiDoitAgir;
    private final String detail;
    private final Predicate<Constat> found;

    Anomalie(String regle, QuiAgit quiDoitAgir, String detail, Predicate<Constat> found) {
        this.regle = regle;
        this.quiDoitAgir = quiDoitAgir;
        this.detail = detail;
        this.found = found;
    }

    /** The control of a payment, the same before it is gathered and at each later act: all that is wrong, or nothing. */
    static List<Anomalie> of(Constat constat) {
        return Stream.of(values()).filter(one -> one.found.test(constat)).toList();
    }

    public String regle() {
        return regle;
    }

    public QuiAgit quiDoitAgir() {
        return quiDoitAgir;
    }

    /** In French. */
    public String detail() {
        return detail;
    }
}
