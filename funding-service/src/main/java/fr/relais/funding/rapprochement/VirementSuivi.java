package fr.relais.funding.rapprochement;

import fr.relais.funding.virement.ActeVirement;
import fr.relais.funding.virement.EtatVirement;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A transfer as its history tells it, its steps in order; {@code inscrit} is the state its own row bears, when it did not move since. */
public record VirementSuivi(
        String reference,
        UUID paiementId,
        String beneficiaire,
        Montant montant,
        Optional<EtatVirement> inscrit,
        List<Pas> pas) {

    private static final Set<EtatVirement> SANS_SUITE =
            EnumSet.of(EtatVirement.RETIRE, EtatVirement.REJETE, EtatVirement.RETOURNE);
    private static final Set<EtatVirement> PARTI = EnumSet.of(EtatVirement.EMIS, EtatVirement.PAYE);

    /** One step: its rank from 0, the day it was recorded, the day it counts for. */
    public record Pas(int rang, ActeVirement acte, EtatVirement vers, LocalDate le, LocalDate dateEffet) {}

    public VirementSuivi {
        pas = List.copyOf(pas);
    }

    /** Where its history leads; none has led anywhere when its history was deleted. */
    Optional<EtatVirement> etat() {
        return pas.isEmpty()
                ? Optional.empty()
                : Optional.of(pas.get(pas.size() - 1).vers());
    }

    boolean est(EtatVirement asked) {
        return etat().filter(asked::equals).isPresent();
    }

    /** The money is leaving, or left and did not come back. */
    boolean estParti() {
        return etat().filter(PARTI::contains).isPresent();
    }

    /** Its payment may not be put on another one. */
    boolean continueOuPaye() {
        return etat().filter(one -> !SANS_SUITE.contains(one)).isPresent();
    }

    boolean a(ActeVirement acte) {
        return pas.stream().anyMatch(one -> one.acte() == acte);
    }

    Optional<Pas> dernier(ActeVirement acte) {
        return pas.stream().filter(one -> one.acte() == acte).reduce((first, last) -> last);
    }

    /** Nothing is missing from the history, and the row agrees with it. */
    boolean estCoherent() {
        for (int rang = 0; rang < pas.size(); rang++) {
            if (pas.get(rang).rang() != rang) {
                return false;
            }
        }
        return !pas.isEmpty() && inscrit.map(etat().orElseThrow()::equals).orElse(true);
    }
}
