package fr.relais.funding.lot;

import fr.relais.funding.comptebancaire.CompteBancaire;
import fr.relais.kit.problem.Refused;
import fr.relais.paymentfiles.virement.FichierVirements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Writes the file of a lot, and writes it again from what never changes: its bytes are not kept, their hash is. */
@ApplicationScoped
class Fichiers {

    private final EntityManager entities;
    private final Lots lots;
    private final Caisses caisses;
    private final Clock clock;

    Fichiers(EntityManager entities, Lots lots, Caisses caisses, Clock clock) {
        this.entities = entities;
        this.lots = lots;
        this.caisses = caisses;
        this.clock = clock;
    }

    FichierVirements write(Lot lot, Instant libereLe) {
        List<LotSepa.Ligne> lines = lots.virements(lot).stream()
                .map(one -> new LotSepa.Ligne(one, entities.find(CompteBancaire.class, one.compteId())))
                .toList();
        return LotSepa.write(lot, libereLe.atZone(clock.getZone()).toOffsetDateTime(), caisse(lot.codeCaf()), lines);
    }

    /** The file as it was released, or none. */
    FichierVirements again(Lot lot) {
        return LotSepa.requireSame(lot, write(lot, lot.libereLe().orElseThrow()));
    }

    private Caisses.Caisse caisse(String codeCaf) {
        Caisses.Caisse caisse = caisses.parCaf().get(codeCaf);
        if (caisse == null) {
            throw Refused.because(
                    LotRefusal.CAISSE_SANS_COMPTE, "Le compte débité de la Caf " + codeCaf + " n'est pas configuré.");
        }
        return caisse;
    }
}
