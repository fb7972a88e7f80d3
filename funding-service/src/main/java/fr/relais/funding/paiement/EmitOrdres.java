package fr.relais.funding.paiement;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Position;
import fr.relais.funding.intervention.Interventions;
import fr.relais.funding.reconciliation.InduAEtablir;
import fr.relais.funding.reconciliation.Ordres;
import fr.relais.funding.reconciliation.PaiementAOrdonner;
import fr.relais.funding.reconciliation.Retenue;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Writes new orders and makes them known: first the indus, then the payments that may recover them. */
@ApplicationScoped
class EmitOrdres {

    private final Comptes comptes;
    private final Interventions interventions;
    private final Suivi suivi;
    private final Tenue tenue;

    EmitOrdres(Comptes comptes, Interventions interventions, Suivi suivi, Tenue tenue) {
        this.comptes = comptes;
        this.interventions = interventions;
        this.suivi = suivi;
        this.tenue = tenue;
    }

    Position position(DossierId dossier) {
        return comptes.of(dossier).position();
    }

    /** The ledger follows in the same transaction; it is last, for it makes the other dossiers of the Caf wait. */
    void emit(Faits faits, Parametres parametres, Ordres ordres, LocalDate today, String causationId) {
        DossierId dossier = faits.dossier();
        ordres.indus().forEach(indu -> establish(dossier, indu, today, causationId));
        ordres.paiements().forEach(paiement -> order(dossier, paiement, today, causationId));
        tenue.enter(faits, parametres, comptes.of(dossier), today);
    }

    private void establish(DossierId dossier, InduAEtablir indu, LocalDate today, String causationId) {
        Ordre ordre = Ordre.of(dossier, indu.cle(), indu.montant().negate(), today)
                .because(indu.explication(), indu.causes());
        comptes.add(ordre);
        suivi.publish(dossier, InduEstablished.TYPE, InduEstablished.of(ordre), causationId);
    }

    private void order(DossierId dossier, PaiementAOrdonner paiement, LocalDate today, String causationId) {
        Ordre ordre = Ordre.of(dossier, paiement.cle(), paiement.brut(), today)
                .because(paiement.explication(), paiement.causes());
        comptes.add(ordre);
        suivi.publish(
                dossier,
                PaymentOrdered.TYPE,
                PaymentOrdered.of(ordre, paiement, interventions.of(dossier)),
                causationId);
        paiement.retenues().forEach(retenue -> withhold(ordre, retenue, causationId));
    }

    private void withhold(Ordre paiement, Retenue retenue, String causationId) {
        Compte before = comptes.of(paiement.dossier());
        Ordre indu = before.indu(retenue.indu());
        comptes.add(new RetenueFaite(indu, paiement, retenue.montant()));
        InduRecovered recovered = new InduRecovered(
                indu.id(),
                paiement.dossier(),
                indu.cle().exercice(),
                paiement.id(),
                retenue.montant(),
                before.reste(indu).minus(retenue.montant()));
        suivi.publish(paiement.dossier(), InduRecovered.TYPE, recovered, causationId);
    }
}
