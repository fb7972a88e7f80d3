package fr.relais.funding.lot;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Montant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

/** Above which amounts a Caf wants a second approval, strictly; revision 0 and no threshold as long as none was set (ASM-FUND-73). */
@Entity
public class Seuils {

    @Id
    private String codeCaf;

    private Montant total;
    private Montant paiement;
    private long revision;

    protected Seuils() {}

    static Seuils aucun(String codeCaf) {
        Seuils seuils = new Seuils();
        seuils.codeCaf = codeCaf;
        return seuils;
    }

    /** Either may be null: nothing is asked for then. */
    Seuils fixer(Montant ofLot, Montant ofPayment) {
        require(ofLot, "/parLot");
        require(ofPayment, "/parVirement");
        total = ofLot;
        paiement = ofPayment;
        revision++;
        return this;
    }

    boolean isDepasse(Montant ofLot, Montant largest) {
        return isAbove(ofLot, total) || isAbove(largest, paiement);
    }

    private static boolean isAbove(Montant montant, Montant seuil) {
        return seuil != null && montant.compareTo(seuil) > 0;
    }

    private static void require(Montant seuil, String champ) {
        if (seuil != null && seuil.isNegative()) {
            throw Refused.because(LotRefusal.SEUIL_NEGATIF, LotRefusal.SEUIL_NEGATIF.titre())
                    .at(champ);
        }
    }

    public String codeCaf() {
        return codeCaf;
    }

    public Optional<Montant> total() {
        return Optional.ofNullable(total);
    }

    public Optional<Montant> paiement() {
        return Optional.ofNullable(paiement);
    }

    public long revision() {
        return revision;
    }
}
