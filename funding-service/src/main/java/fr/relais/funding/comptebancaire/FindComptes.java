package fr.relais.funding.comptebancaire;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the versions of an account, and the proof of one, for who may know of its holder. */
@ApplicationScoped
public class FindComptes {

    private final Versions versions;
    private final EntityManager entities;

    FindComptes(Versions versions, EntityManager entities) {
        this.versions = versions;
        this.entities = entities;
    }

    @Transactional
    public CompteBancaire find(UUID id) {
        return versions.find(id);
    }

    /** From the last entered to the first. */
    @Transactional
    public Page<CompteBancaire> of(String codeCaf, Siret gestionnaire, PageRequest page) {
        List<CompteBancaire> history = versions.historyOf(codeCaf, gestionnaire);
        if (history.isEmpty()) {
            versions.requireKnown(codeCaf, gestionnaire);
        }
        return Page.ofAll(history, one -> one.id().toString(), page);
    }

    @Transactional
    public PreuveCompte preuve(UUID id) {
        CompteBancaire compte = versions.find(id);
        return Optional.ofNullable(entities.find(PreuveCompte.class, compte.id()))
                .orElseThrow(() -> Refused.because(
                        CompteRefusal.PREUVE_ABSENTE, "Le relevé d'identité bancaire n'est pas encore déposé."));
    }
}
