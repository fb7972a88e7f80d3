package fr.relais.convention.signataire;

import fr.relais.convention.caf.CodeCaf;
import fr.relais.convention.caf.FindCaf;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads who may sign, or could, for a gestionnaire or for a Caf: the oldest entry first, the ended ones too. */
@ApplicationScoped
public class FindSignataires {

    private final EntityManager entities;
    private final FindGestionnaire findGestionnaire;
    private final FindCaf findCaf;

    FindSignataires(EntityManager entities, FindGestionnaire findGestionnaire, FindCaf findCaf) {
        this.entities = entities;
        this.findGestionnaire = findGestionnaire;
        this.findCaf = findCaf;
    }

    /** Nobody for a gestionnaire or a Caf that is not registered: such a one is not found. */
    @Transactional
    public List<Signataire> of(Mandant mandant) {
        requireKnown(mandant);
        return registered(mandant);
    }

    /** Whom the documents of this day name, e.g. the maire; nobody when no legal representative is known for it. */
    @Transactional
    public Optional<Signataire> representantLegal(Mandant mandant, LocalDate date) {
        return registered(mandant).stream()
                .filter(inscrit -> inscrit.pouvoir() == Pouvoir.REPRESENTANT_LEGAL && inscrit.holdsOn(date))
                .findFirst();
    }

    /** Without asking whether the party itself is known. */
    List<Signataire> registered(Mandant mandant) {
        TypedQuery<Signataire> query = mandant.siret() == null
                ? entities.createQuery("from Signataire where mandant.codeCaf = ?1 order by id", Signataire.class)
                        .setParameter(1, mandant.codeCaf())
                : entities.createQuery("from Signataire where mandant.siret = ?1 order by id", Signataire.class)
                        .setParameter(1, mandant.siret());
        return query.getResultList();
    }

    private void requireKnown(Mandant mandant) {
        if (mandant.siret() == null) {
            findCaf.find(CodeCaf.of(mandant.codeCaf()));
        } else {
            findGestionnaire.find(mandant.siret());
        }
    }
}
