package fr.relais.convention.coordination.rest;

import fr.relais.convention.coordination.Coordination;
import fr.relais.convention.coordination.FindCoordinations;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows coordinations to who asks, with the revision to quote. */
@RequestScoped
class CoordinationViews {

    private final FindCoordinations find;
    private final ActeurCourant acteur;

    CoordinationViews(FindCoordinations find, ActeurCourant acteur) {
        this.find = find;
        this.acteur = acteur;
    }

    Acteur acteur() {
        return acteur.get();
    }

    RestResponse<CoordinationView> tagged(Coordination changed) {
        return tagged(changed.id());
    }

    RestResponse<CoordinationView> tagged(UUID id) {
        FindCoordinations.CoordinationDuJour found = find.find(id);
        return Revision.tagged(
                CoordinationView.of(found, acteur.get().isCaf()),
                found.coordination().revision());
    }

    Page<CoordinationView> all(PageRequest page) {
        boolean isCaf = acteur.get().isCaf();
        return find.all(page).map(found -> CoordinationView.of(found, isCaf));
    }
}
