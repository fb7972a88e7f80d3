package fr.relais.funding.virement;

import fr.relais.funding.dossier.Suivi;
import fr.relais.funding.ecriture.Operations;
import fr.relais.funding.grandlivre.GrandLivre;
import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.paiement.Ordre;
import fr.relais.paymentfiles.retour.Motif;
import fr.relais.paymentfiles.retour.Retour;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Makes one transfer move: what it publishes and what the ledger shows are written in the same transaction. The caller holds the
 * lock of its dossier ({@link Virements#lock}, {@link Virements#forAnswer}).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MoveVirement {

    private final EntityManager entities;
    private final Virements virements;
    private final Suivi suivi;
    private final GrandLivre livre;

    MoveVirement(EntityManager entities, Virements virements, Suivi suivi, GrandLivre livre) {
        this.entities = entities;
        this.virements = virements;
        this.suivi = suivi;
        this.livre = livre;
    }

    /** A second transfer of a payment that one goes on for is refused by the database, whoever asks at the same time. */
    public Virement reunir(APayer due, UUID compte, UUID lot, Auteur par) {
        Ordre ordre = entities.getReference(Ordre.class, due.paiementId());
        Virement virement = Virement.reunir(ordre, due, compte, lot, par);
        virements.add(virement);
        return virement;
    }

    /** An act on the lot; {@code motif} may be null. */
    public void follow(Virement virement, ActeVirement acte, Auteur par, String motif) {
        move(virement, acte, new Pas(par, par.jour(), motif, null));
    }

    /** {@code causationId} is the id of the event that told the answer, or null when a file did. */
    public Issue answer(Virement virement, Retour retour, Auteur par, String causationId) {
        Issue issue = Issue.of(virement.etat(), virement.montant(), retour);
        if (issue == Issue.APPLIQUEE) {
            String motif = retour.motif().map(MoveVirement::written).orElse(null);
            move(virement, acte(retour), new Pas(par, retour.date(), motif, causationId));
        }
        return issue;
    }

    private static String written(Motif motif) {
        return motif.code() + " : " + motif.libelle();
    }

    static ActeVirement acte(Retour retour) {
        return switch (retour.statut()) {
            case ACCEPTE -> ActeVirement.ACCEPTER;
            case EXECUTE -> ActeVirement.EXECUTER;
            case REJETE -> ActeVirement.REJETER;
            case RETOURNE -> ActeVirement.RETOURNER;
            case EN_ATTENTE -> throw new IllegalArgumentException("Nothing is decided yet: " + retour);
        };
    }

    private record Pas(Auteur par, LocalDate date, String motif, String causationId) {}

    private void move(Virement virement, ActeVirement acte, Pas pas) {
        CycleVirement.Evenement event = virement.follow(acte, pas.par(), pas.date(), pas.motif());
        if (event != null) {
            publish(virement, event, pas.causationId());
        }
        entities.flush();
        livre.inscrire(Operations.of(virement.dossier(), MouvementsDuVirement.of(virement)));
    }

    private void publish(Virement virement, CycleVirement.Evenement event, String causationId) {
        TransitionVirement last =
                virement.transitions().get(virement.transitions().size() - 1);
        switch (event) {
            case PAYMENT_RELEASED ->
                suivi.publish(
                        virement.dossier(), PaymentReleased.TYPE, PaymentReleased.of(virement, last), causationId);
            case PAYMENT_EXECUTED ->
                suivi.publish(
                        virement.dossier(), PaymentExecuted.TYPE, PaymentExecuted.of(virement, last), causationId);
            case PAYMENT_REJECTED ->
                suivi.publish(
                        virement.dossier(), PaymentRejected.TYPE, PaymentRejected.of(virement, last), causationId);
        }
    }
}
