package fr.relais.funding.paiement;

import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.InduOuvert;
import fr.relais.funding.faits.OrdreEmis;
import fr.relais.funding.faits.Position;
import fr.relais.kit.value.Montant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything ordered for one dossier, and what was withheld: from it come the position, the net amounts and what remains. */
public record Compte(List<Ordre> ordres, List<RetenueFaite> retenues) {

    public Compte {
        ordres = ordres.stream().sorted(Comparator.comparing(Ordre::cle)).toList();
        retenues = List.copyOf(retenues);
    }

    public Stream<Ordre> paiements() {
        return ordres.stream().filter(ordre -> !ordre.isIndu());
    }

    public Stream<Ordre> indus() {
        return ordres.stream().filter(Ordre::isIndu);
    }

    /** What a payment gave up to indus. */
    public Montant retenuSur(Ordre paiement) {
        return total(retenue -> retenue.paiementId().equals(paiement.id()));
    }

    public Montant net(Ordre paiement) {
        return paiement.montant().minus(retenuSur(paiement));
    }

    /** What remains to recover of an indu, 0.00 at least. */
    public Montant reste(Ordre indu) {
        return indu.montant().negate().minus(total(retenue -> retenue.induId().equals(indu.id())));
    }

    Ordre indu(CleEcheance cle) {
        return indus().filter(indu -> indu.cle().equals(cle)).findFirst().orElseThrow();
    }

    /** Where the dossier stands, as the calculations want it. */
    public Position position() {
        return new Position(
                ordres.stream()
                        .map(ordre -> new OrdreEmis(ordre.cle(), ordre.montant()))
                        .toList(),
                indus().filter(indu -> reste(indu).isPositive())
                        .map(indu -> new InduOuvert(indu.cle(), indu.ordonneLe(), reste(indu)))
                        .toList());
    }

    private Montant total(Predicate<RetenueFaite> selection) {
        return Montant.sum(retenues.stream().filter(selection).map(RetenueFaite::montant));
    }
}
