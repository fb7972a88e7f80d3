package fr.relais.funding.decompte;

import fr.relais.funding.dossier.Gestionnaire;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Explication;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The notice of one payment: for whom, for what, gross, withheld and net in euros, and how the gross was found (CALC-9). */
public record Avis(
        DossierId dossier,
        Gestionnaire gestionnaire,
        UUID paiementId,
        CleEcheance cle,
        LocalDate ordonneLe,
        Montant brut,
        List<Retenue> retenues,
        Explication explication) {

    /** What the payment gives up to one indu, named by the solde that established it. */
    public record Retenue(UUID induId, String libelle, Montant montant) {}

    public Avis {
        retenues = List.copyOf(retenues);
        if (net(brut, retenues).isNegative()) {
            throw new IllegalArgumentException("A payment gives no more than it has (CALC-9): " + paiementId);
        }
    }

    public String prestation() {
        return Libelles.PRESTATION;
    }

    /** In French, with a capital, e.g. {@code « Acompte 2 de 2022 »}. */
    public String objet() {
        return Libelles.titre(cle);
    }

    public Montant retenue() {
        return Montant.sum(retenues.stream().map(Retenue::montant));
    }

    public Montant net() {
        return net(brut, retenues);
    }

    public List<Etape> lignes() {
        return explication.etapes();
    }

    private static Montant net(Montant brut, List<Retenue> retenues) {
        return brut.minus(Montant.sum(retenues.stream().map(Retenue::montant)));
    }
}
