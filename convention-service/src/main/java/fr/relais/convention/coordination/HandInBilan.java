package fr.relais.convention.coordination;

import fr.relais.convention.Rows;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The gestionnaire hands in the bilan of the year, without which there is no renewal (SEED 004). */
@ApplicationScoped
public class HandInBilan {

    private final Coordinations coordinations;
    private final Rows rows;
    private final Auteurs auteurs;

    HandInBilan(Coordinations coordinations, Rows rows, Auteurs auteurs) {
        this.coordinations = coordinations;
        this.rows = rows;
        this.auteurs = auteurs;
    }

    @Transactional
    public Coordination handIn(UUID id, BilanRemis bilan, Acteur acteur, Revision lue) {
        Coordination coordination = coordinations.findForAct(id, lue);
        coordination.handInBilan(bilan.date(), bilan.document(), bilan.resume(), auteurs.of(acteur));
        rows.flush();
        return coordination;
    }
}
