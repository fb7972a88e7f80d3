package fr.relais.funding.comptebancaire;

import fr.relais.document.Fichier;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Attaches its proof to an account that waits to be verified, once (§8: RIB in the exact name). */
@ApplicationScoped
public class DepositPreuve {

    private final Versions versions;
    private final EntityManager entities;
    private final Clock clock;

    DepositPreuve(Versions versions, EntityManager entities, Clock clock) {
        this.versions = versions;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public CompteBancaire deposit(UUID id, Revision lue, Fichier fichier, Acteur acteur) {
        CompteBancaire compte = versions.findForAct(id, lue);
        compte.deposerPreuve(fichier.empreinte(), Regard.of(acteur, clock));
        entities.persist(new PreuveCompte(id, fichier));
        return compte;
    }
}
