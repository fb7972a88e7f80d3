package fr.relais.convention.coordination;

import fr.relais.convention.relais.RegisterRelais;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf opens the dossier of a retained coordination, in the name of the gestionnaire that applied (§3.10). */
@ApplicationScoped
public class OpenDossier {

    private final Coordinations coordinations;
    private final RegisterRelais register;
    private final Auteurs auteurs;

    OpenDossier(Coordinations coordinations, RegisterRelais register, Auteurs auteurs) {
        this.coordinations = coordinations;
        this.register = register;
        this.auteurs = auteurs;
    }

    @Transactional
    public Coordination open(UUID id, Ouverture asked, Acteur acteur, Revision lue) {
        Coordination coordination = coordinations.findForAct(id, lue);
        coordination.openDossier(asked.dossier(), auteurs.of(acteur));
        Relais opened = new Relais(asked.dossier(), asked.nom(), asked.commune(), coordination.gestionnaire(), null);
        register.register(opened.asCoordination(), null, null);
        return coordination;
    }

    /** The dossier to open, what it is called and where the coordination sits. */
    public record Ouverture(DossierId dossier, String nom, String commune) {}
}
