package fr.relais.launcher.releve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The statement of one dossier: what it was paid before, what it is entitled to, what it is paid, what it owes. */
public record Releve(
        String dossier,
        String relais,
        List<AcompteRepris> acomptesRepris,
        List<Droit> droits,
        List<Paiement> paiements,
        List<Indu> indus) {

    Optional<BigDecimal> repris(Genre genre, int exercice) {
        return acomptesRepris.stream()
                .filter(acompte -> acompte.genre() == genre && acompte.exercice() == exercice)
                .map(AcompteRepris::montant)
                .findFirst();
    }

    Optional<Droit> droit(Nature nature, int exercice) {
        return droits.stream()
                .filter(droit -> droit.nature() == nature && droit.exercice() == exercice)
                .findFirst();
    }

    Optional<Paiement> paiement(Genre genre, int exercice) {
        return paiements.stream()
                .filter(paiement -> paiement.is(genre, exercice))
                .findFirst();
    }

    /** What closes a year: a payment, or an indu as a negative amount. */
    Optional<BigDecimal> solde(int exercice) {
        return Stream.concat(
                        paiement(Genre.SOLDE, exercice).map(Paiement::brut).stream(),
                        indus.stream()
                                .filter(indu -> indu.exercice() == exercice)
                                .map(indu -> indu.montant().negate()))
                .findFirst();
    }

    BigDecimal totalRepris() {
        return total(acomptesRepris, AcompteRepris::montant);
    }

    BigDecimal totalBrut() {
        return total(paiements, Paiement::brut);
    }

    BigDecimal totalRetenu() {
        return total(paiements, Paiement::retenue);
    }

    BigDecimal totalNet() {
        return total(paiements, Paiement::net);
    }

    BigDecimal totalPaye() {
        return total(paiements, Paiement::paye);
    }

    BigDecimal totalIndus() {
        return total(indus, Indu::montant);
    }

    BigDecimal totalRecouvre() {
        return total(indus, Indu::recouvre);
    }

    BigDecimal totalReste() {
        return total(indus, Indu::reste);
    }

    private static <T> BigDecimal total(List<T> lines, Function<T, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
