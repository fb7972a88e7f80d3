package fr.relais.funding.paiement;

import fr.relais.funding.droit.Explication;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.InduOuvert;
import fr.relais.funding.faits.OrdreEmis;
import fr.relais.funding.faits.Position;
import fr.relais.funding.indu.Indu;
import fr.relais.funding.indu.RetenueFaite;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything ordered for one dossier, and what was withheld: from it come the position, the net amounts and what remains. */
public record Compte(List<Ordre> ordres, List<Indu> recouvrements) {

    public Compte {
        ordres = ordres.stream().sorted(Comparator.comparing(Ordre::cle)).toList();
        recouvrements = List.copyOf(recouvrements);
    }

    public Stream<Ordre> paiements() {
        return ordres.stream().filter(ordre -> !ordre.isIndu());
    }

    public Stream<Ordre> indus() {
        return ordres.stream().filter(Ordre::isIndu);
    }

    /** What a payment gave up to indus. */
    public Montant retenuSur(Ordre paiement) {
        return Montant.sum(retenues()
                .filter(retenue -> retenue.paiementId().equals(paiement.id()))
                .map(RetenueFaite::montant));
    }

    public Montant net(Ordre paiement) {
        return paiement.montant().minus(retenuSur(paiement));
    }

    /** What was done about the indu of an order. */
    public Indu recouvrement(Ordre indu) {
        return recouvrements.stream()
                .filter(known -> known.id().equals(indu.id()))
                .findFirst()
                .orElseThrow();
    }

    /** How the amount of an order was found. */
    public Explication explication(UUID ordre) {
        return ordre(ordre).explication();
    }

    Ordre ordre(UUID id) {
        return ordres.stream()
                .filter(ordre -> ordre.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Ordre indu(CleEcheance cle) {
        return indus().filter(indu -> indu.cle().equals(cle)).findFirst().orElseThrow();
    }

    /** With the indus that may be withheld on this day (ASM-FUND-36). */
    public Position position(LocalDate today) {
        return new Position(
                ordres.stream()
                        .map(ordre -> new OrdreEmis(ordre.cle(), ordre.montant()))
                        .toList(),
                recouvrements.stream()
                        .filter(indu -> indu.isRetenable(today))
                        .map(indu -> new InduOuvert(indu.cle(), indu.constateLe(), indu.reste()))
                        .toList());
    }

    private Stream<RetenueFaite> retenues() {
        return recouvrements.stream().flatMap(indu -> indu.retenues().stream());
    }
}
