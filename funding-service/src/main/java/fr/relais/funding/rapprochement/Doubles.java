package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.Constat.LigneATraiter;
import fr.relais.funding.rapprochement.Constat.Paiement;
import fr.relais.funding.rapprochement.Rapport.Anomalie;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Suspects money that left twice: by two transfers, against a rejection, or under two orders of one échéance (I2, ASM-FUND-90). */
final class Doubles {

    private Doubles() {}

    static Stream<Anomalie> of(Constat constat, Dossiers dossiers) {
        List<VirementSuivi> gone =
                constat.virements().stream().filter(VirementSuivi::estParti).toList();
        return Stream.of(ofOnePayment(gone, dossiers), ofOneEcheance(gone, dossiers), told(constat, dossiers))
                .flatMap(some -> some);
    }

    private static Stream<Anomalie> ofOnePayment(List<VirementSuivi> gone, Dossiers dossiers) {
        return repeated(gone, virement -> Optional.of(virement.paiementId()))
                .map(all -> anomalie(all, dossiers, "Deux virements du même paiement sont partis"));
    }

    /** What somebody paid again under another rank, to the same beneficiary and to the cent. */
    private record Semblable(String dossier, String echeance, String beneficiaire, Montant montant) {}

    private static Stream<Anomalie> ofOneEcheance(List<VirementSuivi> gone, Dossiers dossiers) {
        return repeated(gone, one -> dossiers.paiement(one).map(paid -> semblable(one, paid)))
                .filter(all ->
                        all.stream().map(VirementSuivi::paiementId).distinct().count() > 1)
                .map(all -> anomalie(all, dossiers, "Même échéance, même bénéficiaire, même montant"));
    }

    private static Semblable semblable(VirementSuivi virement, Paiement paiement) {
        return new Semblable(
                paiement.dossier().value(),
                paiement.cle().exercice() + " " + paiement.cle().genre(),
                virement.beneficiaire(),
                virement.montant());
    }

    private static <K> Stream<List<VirementSuivi>> repeated(
            List<VirementSuivi> gone, Function<VirementSuivi, Optional<K>> key) {
        Map<K, List<VirementSuivi>> groups = gone.stream()
                .filter(one -> key.apply(one).isPresent())
                .collect(Collectors.groupingBy(one -> key.apply(one).orElseThrow()));
        return groups.values().stream().filter(all -> all.size() > 1);
    }

    private static Anomalie anomalie(List<VirementSuivi> all, Dossiers dossiers, String why) {
        VirementSuivi last = all.get(all.size() - 1);
        String others = all.stream()
                .map(VirementSuivi::reference)
                .filter(reference -> !reference.equals(last.reference()))
                .collect(Collectors.joining(", "));
        return dossiers.anomalie(
                NatureAnomalie.DOUBLE_PAIEMENT,
                last.reference(),
                last.montant(),
                why + " : voir aussi " + others + ".");
    }

    private static Stream<Anomalie> told(Constat constat, Dossiers dossiers) {
        return constat.lignes().stream()
                .filter(LigneATraiter::doublePaiement)
                .map(line -> dossiers.anomalie(
                        NatureAnomalie.DOUBLE_PAIEMENT,
                        line.reference(),
                        line.montant(),
                        line.recueLe(),
                        line.detail()));
    }
}
