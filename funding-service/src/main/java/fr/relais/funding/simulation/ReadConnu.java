package fr.relais.funding.simulation;

import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.funding.paiement.Comptes;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.funding.projection.Connu;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Reads what the échéancier of a dossier is computed from; refuses a dossier one may not know of. */
@ApplicationScoped
class ReadConnu {

    private final FaitsConnus faits;
    private final Comptes comptes;
    private final Parametrage parametrage;
    private final Clock clock;

    ReadConnu(FaitsConnus faits, Comptes comptes, Parametrage parametrage, Clock clock) {
        this.faits = faits;
        this.comptes = comptes;
        this.parametrage = parametrage;
        this.clock = clock;
    }

    Connu of(DossierId dossier) {
        LocalDate today = LocalDate.now(clock);
        return new Connu(faits.require(dossier), comptes.of(dossier).position(today), parametrage.current(), today);
    }
}
