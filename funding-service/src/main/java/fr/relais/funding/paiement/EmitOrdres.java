package fr.relais.funding.paiement;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.dossier.Suivi;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Position;
import fr.relais.funding.indu.Constat;
import fr.relais.funding.indu.Indu;
import fr.relais.funding.indu.InduRecovered;
import fr.relais.funding.indu.ParametresIndu;
import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.intervention.Interventions;
import fr.relais.funding.reconciliation.InduAEtablir;
import fr.relais.funding.reconciliation.Ordres;
import fr.relais.funding.reconciliation.PaiementAOrdonner;
import fr.relais.funding.reconciliation.Retenue;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Writes new orders and makes them known: first the indus, then the payments that may recover them. */
@ApplicationScoped
class EmitOrdres {

    private final Comptes comptes;
    private final Interventions interventions;
    private final Suivi suivi;
    private final Tenue tenue;
    private final ParametresIndu parametres;
    private final Clock clock;

    EmitOrdres(
            Comptes comptes,
            Interventions interventions,
            Suivi suivi,
            Tenue tenue,
            ParametresIndu parametres,
            Clock clock) {
        this.comptes = comptes;
        this.interventions = interventions;
        this.suivi = suivi;
        this.tenue = tenue;
        this.parametres = parametres;
        this.clock = clock;
    }

    Position position(DossierId dossier, LocalDate today) {
        return comptes.of(dossier).position(today);
    }

    /** The ledger follows in the same transaction; it is last, for it makes the other dossiers of the Caf wait. */
    void emit(Faits faits, Parametres baremes, Ordres ordres, LocalDate today, String causationId) {
        DossierId dossier = faits.dossier();
        ordres.indus().forEach(indu -> establish(dossier, indu, today, causationId));
        ordres.paiements().forEach(paiement -> order(dossier, paiement, today, causationId));
        tenue.enter(faits, baremes, comptes.of(dossier), today);
    }

    private void establish(DossierId dossier, InduAEtablir indu, LocalDate today, String causationId) {
        Ordre ordre = Ordre.of(dossier, indu.cle(), indu.montant().negate(), today)
                .because(indu.explication(), indu.causes());
        comptes.add(ordre);
        comptes.add(Indu.constate(
                new Constat(ordre.id(), dossier, indu.cle(), indu.montant()),
                parametres.prescription(),
                auteur(today)));
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
        Compte compte = comptes.of(paiement.dossier());
        Indu indu = compte.recouvrement(compte.indu(retenue.indu()));
        indu.retenir(paiement.id(), retenue.montant(), auteur(paiement.ordonneLe()));
        suivi.publish(
                paiement.dossier(),
                InduRecovered.TYPE,
                InduRecovered.retenue(indu, paiement.id(), retenue.montant()),
                causationId);
    }

    private Auteur auteur(LocalDate today) {
        return Auteur.systeme(today, clock.instant());
    }
}
