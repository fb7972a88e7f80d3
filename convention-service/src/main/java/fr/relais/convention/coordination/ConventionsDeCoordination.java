package fr.relais.convention.coordination;

import fr.relais.convention.convention.CoordinationRetenue;
import fr.relais.convention.convention.CoordinationSignee;
import fr.relais.convention.convention.TermesCoordination;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;

/** Ties a coordination to its conventions: what they agree on comes from the call, and their signature makes it advance. */
@ApplicationScoped
class ConventionsDeCoordination implements CoordinationRetenue {

    private final Coordinations coordinations;
    private final Appels appels;
    private final Clock clock;

    ConventionsDeCoordination(Coordinations coordinations, Appels appels, Clock clock) {
        this.coordinations = coordinations;
        this.appels = appels;
        this.clock = clock;
    }

    @Override
    public TermesCoordination requireAwaiting(DossierId dossier) {
        Coordination coordination = coordinations.ofDossier(dossier);
        coordination.requireAwaitingConvention();
        Financement financement = appels.find(coordination.appel()).contenu().financement();
        return new TermesCoordination(
                coordination.id(), financement.etp(), financement.montantAnnuel(), financement.plafondJournee());
    }

    void onSigned(@Observes CoordinationSignee signed) {
        Auteur auteur = new Auteur(
                signed.par().par(), LocalDate.now(clock), signed.par().le());
        coordinations.locked(signed.coordination()).signed(signed.periode(), signed.signeLe(), auteur);
    }
}
