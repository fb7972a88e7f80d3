package fr.relais.funding.rapprochement;

import fr.relais.funding.jours.Calendriers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Draws up the reconciliation of a Caf at the end of a day, or as it stands today; whoever reads a day finds the same. */
@ApplicationScoped
class DrawUpRapprochement {

    /** How many working days are waited. */
    record Attente(int recepisse, int emission) {}

    private final LireConstat constat;
    private final Calendriers calendriers;
    private final Attente attente;

    DrawUpRapprochement(
            LireConstat constat,
            Calendriers calendriers,
            @ConfigProperty(name = "relais.rapprochement.jours-recepisse") int recepisse,
            @ConfigProperty(name = "relais.rapprochement.jours-emission") int emission) {
        this.constat = constat;
        this.calendriers = calendriers;
        this.attente = new Attente(recepisse, emission);
    }

    Attente attente() {
        return attente;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Rapport drawUp(String codeCaf, LocalDate au, Attente waited) {
        return Rapprochement.of(
                constat.lire(codeCaf, au),
                new Delais(calendriers.deLaCafEtDesBanques(codeCaf), waited.recepisse(), waited.emission()));
    }
}
