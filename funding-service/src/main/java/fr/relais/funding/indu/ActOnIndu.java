package fr.relais.funding.indu;

import fr.relais.funding.dossier.Suivi;
import fr.relais.funding.ecriture.Cause;
import fr.relais.funding.ecriture.Operations;
import fr.relais.funding.ecriture.Operations.Recouvrement;
import fr.relais.funding.grandlivre.GrandLivre;
import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** One act on one indu: what it makes less is published and entered in the ledger in the same transaction (§3.7). */
@ApplicationScoped
public class ActOnIndu {

    private final Indus indus;
    private final Suivi suivi;
    private final GrandLivre livre;
    private final Clock clock;

    ActOnIndu(Indus indus, Suivi suivi, GrandLivre livre, Clock clock) {
        this.indus = indus;
        this.suivi = suivi;
        this.livre = livre;
        this.clock = clock;
    }

    /** Which indu, as its author read it. */
    public record Cible(DossierId dossier, UUID indu, Revision lue) {}

    /** One of the acts of {@link Indu}. */
    @FunctionalInterface
    interface Acte {
        void on(Indu indu, Auteur par);
    }

    @Transactional
    public Indu act(Cible cible, Acteur acteur, Demande demande) {
        Indu indu = indus.findForAct(cible.dossier(), cible.indu(), cible.lue());
        int before = indu.mouvements().size();
        demande.acte().on(indu, Auteur.of(acteur, clock));
        indu.mouvements().stream().skip(before).forEach(one -> tell(indu, one));
        return indu;
    }

    private void tell(Indu indu, Mouvement moved) {
        switch (moved.type()) {
            case REMBOURSEMENT ->
                suivi.publish(indu.dossier(), InduRecovered.TYPE, InduRecovered.remboursement(indu, moved), null);
            case REMISE -> suivi.publish(indu.dossier(), InduRemitted.TYPE, InduRemitted.of(indu, moved), null);
            case PETIT_MONTANT, NON_VALEUR -> {
                // What the Caf gives up on its own side is in its ledger only.
            }
        }
        Exercice exercice = indu.cle().exercice();
        livre.inscrire(Operations.of(
                indu.dossier(),
                new Recouvrement(
                        new Cause(moved.type().nature(), moved.id().toString()),
                        exercice,
                        moved.date(),
                        moved.montant(),
                        moved.type().compte(),
                        exercice)));
    }
}
