package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.Rapport.Anomalie;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds each transfer to its payment and to its own history: a row changed or deleted by hand shows (fault 30). */
final class Coherence {

    private Coherence() {}

    static Stream<Anomalie> of(Constat constat, Dossiers dossiers) {
        return constat.virements().stream()
                .flatMap(one ->
                        Stream.of(amount(one, dossiers), history(one, dossiers)).flatMap(Optional::stream));
    }

    private static Optional<Anomalie> amount(VirementSuivi virement, Dossiers dossiers) {
        return dossiers.paiement(virement)
                .map(paid -> Optional.of(paid.net())
                        .filter(net -> !net.equals(virement.montant()))
                        .map(net -> found(
                                NatureAnomalie.MONTANT_DIFFERENT,
                                virement,
                                dossiers,
                                "Le paiement est de " + net + " €.")))
                .orElseGet(() -> Optional.of(found(
                        NatureAnomalie.VIREMENT_SANS_PAIEMENT,
                        virement,
                        dossiers,
                        "Paiement " + virement.paiementId() + " inconnu.")));
    }

    private static Optional<Anomalie> history(VirementSuivi virement, Dossiers dossiers) {
        return virement.estCoherent()
                ? Optional.empty()
                : Optional.of(found(NatureAnomalie.HISTOIRE_ROMPUE, virement, dossiers, told(virement)));
    }

    private static String told(VirementSuivi virement) {
        return "Étapes connues : " + virement.pas().size() + ", jusqu'à "
                + virement.etat().map(Enum::name).orElse("rien")
                + virement.inscrit().map(etat -> " ; état inscrit : " + etat).orElse("") + ".";
    }

    private static Anomalie found(NatureAnomalie nature, VirementSuivi virement, Dossiers dossiers, String detail) {
        return dossiers.anomalie(nature, virement.reference(), virement.montant(), detail);
    }
}
