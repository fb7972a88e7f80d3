package fr.relais.funding.lot;

import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.virement.APayer;
import fr.relais.funding.virement.MoveVirement;
import fr.relais.funding.virement.Virements;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Gathers the payments that may leave; of two gatherings at once, the second sees what the first took. */
@ApplicationScoped
public class ConstituteLot {

    /** The next lot takes what comes after (ASM-FUND-74). */
    static final int MOST_VIREMENTS = 500;

    private final EntityManager entities;
    private final Virements virements;
    private final Controle controle;
    private final MoveVirement move;
    private final SeparationDuLot separation;
    private final Clock clock;

    ConstituteLot(
            EntityManager entities,
            Virements virements,
            Controle controle,
            MoveVirement move,
            SeparationDuLot separation,
            Clock clock) {
        this.entities = entities;
        this.virements = virements;
        this.controle = controle;
        this.move = move;
        this.separation = separation;
        this.clock = clock;
    }

    /** The lot, and the payments that were asked for and could not be put in it. */
    public record Constitution(Lot lot, List<PaiementControle> ecartes) {}

    @Transactional
    public Constitution constitute(Choix choix, Acteur acteur) {
        Lots.requireOwnCaf(choix.codeCaf(), acteur);
        Auteur par = Auteur.of(acteur, clock);
        choix.requireExecutable(par.jour());
        Tri seen = sort(choix);
        virements.lock(seen.dossiers());
        Tri sorted = sort(choix).within(seen);
        if (sorted.retenus().isEmpty()) {
            throw ControleDuLot.nothingSain(sorted.ecartes());
        }
        Lot lot = Lot.constituer(choix, sorted.montants(), par);
        entities.persist(lot);
        entities.flush();
        separation.take(lot, Fonction.CONSTITUER, par);
        sorted.retenus()
                .forEach(one ->
                        move.reunir(one.paiement(), one.compte().orElseThrow().id(), lot.id(), par));
        return new Constitution(lot, sorted.ecartes());
    }

    private Tri sort(Choix choix) {
        Controle.Lecture lecture = controle.of(choix.codeCaf());
        return Tri.of(virements.aPayer(choix.codeCaf()).stream()
                .filter(choix::holds)
                .map((APayer payment) -> lecture.controle(payment))
                .toList());
    }
}
