package fr.relais.activity.controle;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the contrôles that the actor may know of: a gestionnaire its own, once notified; a Caf agent those of its Caf. */
@ApplicationScoped
public class FindControles {

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;
    private final Controles controles;

    FindControles(EntityManager entities, Controles controles) {
        this.entities = entities;
        this.controles = controles;
    }

    @Transactional
    public Page<Controle> list(PageRequest page) {
        List<Controle> rows = entities.createQuery("from Controle where id > ?1 order by id", Controle.class)
                .setParameter(1, page.after(UUID::fromString).orElse(FIRST))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
        return Page.of(rows, controle -> controle.id().toString(), page, this::count);
    }

    @Transactional
    public Controle find(UUID id) {
        return controles.find(id);
    }

    /** The contrôle of this very year of the dossier. */
    @Transactional
    public Controle ofYear(UUID id, CleExercice annee) {
        return controles.find(id, annee);
    }

    /** One that has been notified: before, there is no letter. */
    @Transactional
    public Controle notified(UUID id) {
        Controle controle = controles.find(id);
        if (controle.notification().isEmpty()) {
            throw Refused.because(ControleRefusal.LETTRE_NON_ENVOYEE, "Le contrôle " + id + " n'est pas notifié.");
        }
        return controle;
    }

    private long count() {
        return entities.createQuery("select count(*) from Controle", Long.class).getSingleResult();
    }
}
