package fr.relais.funding.ecriture;

import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;

/** What happened to a dossier that its ledger must show, in any order; what it shows already may be among it. */
public record Operations(
        DossierId dossier,
        List<Avance> avances,
        List<OrdreDate> ordres,
        List<DroitAcquis> droits,
        List<Recouvrement> recouvrements,
        List<MouvementBancaire> mouvements) {

    /** All that was paid before Relais for an exercice, as last told by the event {@code reference}. */
    public record Avance(Exercice exercice, String reference, LocalDate date, Montant total) {}

    /** An order: negative for an indu. */
    public record OrdreDate(String reference, CleEcheance cle, LocalDate date, Montant montant) {}

    /**
     * An amount by which an indu of {@code exercice} is less to recover; {@code contrepartie} is where it goes, for the exercice
     * of the payment when one bears it.
     */
    public record Recouvrement(
            Cause cause,
            Exercice exercice,
            LocalDate date,
            Montant montant,
            CompteComptable compte,
            Exercice contrepartie) {}

    /** An amount due for {@code exercice} that a transfer moves from one account to another, on its way to the bank or back. */
    public record MouvementBancaire(
            Cause cause,
            Exercice exercice,
            LocalDate date,
            Montant montant,
            CompteComptable debit,
            CompteComptable credit) {}

    public Operations {
        avances = List.copyOf(avances);
        ordres = List.copyOf(ordres);
        droits = List.copyOf(droits);
        recouvrements = List.copyOf(recouvrements);
        mouvements = List.copyOf(mouvements);
    }

    /** What a reconciliation knows: all but what the bank did. */
    public Operations(
            DossierId dossier,
            List<Avance> avances,
            List<OrdreDate> ordres,
            List<DroitAcquis> droits,
            List<Recouvrement> recouvrements) {
        this(dossier, avances, ordres, droits, recouvrements, List.of());
    }

    public static Operations of(DossierId dossier, Recouvrement recouvrement) {
        return new Operations(dossier, List.of(), List.of(), List.of(), List.of(recouvrement));
    }

    public static Operations of(DossierId dossier, List<MouvementBancaire> mouvements) {
        return new Operations(dossier, List.of(), List.of(), List.of(), List.of(), mouvements);
    }
}
