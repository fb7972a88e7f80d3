package fr.relais.funding.paiement;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.intervention.Intervention;
import fr.relais.funding.reconciliation.PaiementAOrdonner;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Published when a payment is ordered: gross, withheld and net in euros, how they were found, the events they rest on, and who had a hand in it. */
public record PaymentOrdered(
        UUID paiementId,
        DossierId dossier,
        Exercice exercice,
        Genre genre,
        int rang,
        Montant brut,
        Montant retenue,
        Montant net,
        LocalDate ordonneLe,
        List<Etape> explication,
        List<String> causes,
        List<Intervention> intervenants) {

    static final String TYPE = "fr.relais.PaymentOrdered.v1";

    /** Names who had a duty that whoever releases the payment must be kept from (ACT-2). */
    static PaymentOrdered of(Ordre ordre, PaiementAOrdonner paiement, List<Intervention> known) {
        Exercice exercice = ordre.cle().exercice();
        return new PaymentOrdered(
                ordre.id(),
                ordre.dossier(),
                exercice,
                ordre.cle().genre(),
                ordre.cle().rang(),
                paiement.brut(),
                paiement.retenue(),
                paiement.net(),
                ordre.ordonneLe(),
                ordre.explication().etapes(),
                ordre.causes(),
                known.stream().filter(one -> one.concernsPaymentOf(exercice)).toList());
    }
}
