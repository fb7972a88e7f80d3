package fr.relais.funding.indu;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Montant;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of an indu through its states, act by act; a plan and a proposition last as long as the state they were made in. */
@Embeddable
public class Parcours {

    @Enumerated(EnumType.STRING)
    EtatIndu etat;

    @Embedded
    Proposition proposition;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "indu_tranche", joinColumns = @JoinColumn(name = "indu_id"))
    @OrderColumn(name = "ordre")
    List<Tranche> tranches = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "indu_transition", joinColumns = @JoinColumn(name = "indu_id"))
    @OrderColumn(name = "ordre")
    List<TransitionIndu> transitions = new ArrayList<>();

    protected Parcours() {}

    void begin(Auteur par, Montant montant) {
        etat = CycleIndu.TABLE.bornBy(ActeIndu.CONSTATER).to();
        remember(ActeIndu.CONSTATER, par, null, montant);
    }

    void follow(ActeIndu acte, Auteur par, String motif, Montant montant) {
        EtatIndu next = CycleIndu.TABLE.of(etat, acte).to();
        if (next != etat) {
            proposition = null;
            tranches.clear();
        }
        etat = next;
        remember(acte, par, motif, montant);
    }

    private void remember(ActeIndu acte, Auteur par, String motif, Montant montant) {
        transitions.add(new TransitionIndu(acte, etat, par.id(), par.le(), motif, montant));
    }

    void planifier(PlanRecouvrement plan) {
        tranches.clear();
        tranches.addAll(plan.tranches());
    }

    void proposer(Proposition one) {
        proposition = one;
    }

    boolean allows(ActeIndu acte) {
        return CycleIndu.TABLE.allows(etat, acte);
    }

    void requirePossible(ActeIndu acte) {
        CycleIndu.TABLE.of(etat, acte);
    }

    /** What suspends the recovery is asked for once (ASM-FUND-37). */
    void requireFirst(ActeIndu acte, RefusalCode already) {
        if (transitions.stream().anyMatch(one -> one.acte() == acte)) {
            throw Refused.because(already, already.titre());
        }
    }

    /** Two persons: who decides is not who proposed (ACT-2). */
    Proposition requireProposedByAnother(ActeIndu acte, Auteur par) {
        Proposition proposed = Optional.ofNullable(proposition)
                .filter(one -> one.acte() == acte)
                .orElseThrow(() ->
                        Refused.because(InduRefusal.PROPOSITION_ABSENTE, InduRefusal.PROPOSITION_ABSENTE.titre()));
        if (proposed.par().equals(par.id())) {
            throw Refused.because(
                    FundingRefusal.MEME_PERSONNE, "Vous avez fait cette proposition : une autre personne la décide.");
        }
        return proposed;
    }

    public EtatIndu etat() {
        return etat;
    }

    public Optional<Proposition> proposition() {
        return Optional.ofNullable(proposition);
    }

    public PlanRecouvrement plan() {
        return new PlanRecouvrement(tranches);
    }

    public List<TransitionIndu> transitions() {
        return List.copyOf(transitions);
    }
}
