package fr.relais.convention.relais;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.kit.audit.Changements;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the relais of a dossier. */
@ApplicationScoped
public class FindRelais {

    private final EntityManager entities;
    private final DossierLock lock;
    private final Changements changements;
    private final FindGestionnaire findGestionnaire;

    FindRelais(EntityManager entities, DossierLock lock, Changements changements, FindGestionnaire findGestionnaire) {
        this.entities = entities;
        this.lock = lock;
        this.changements = changements;
        this.findGestionnaire = findGestionnaire;
    }

    /** As its author read it, and alone to be acted upon in its dossier until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Relais findForAct(DossierId dossier, Revision lue) {
        lock.acquire(dossier);
        Relais relais = find(dossier);
        lue.require(
                relais.version(),
                () -> changements.since("relais", Map.of("dossier", dossier.value()), "version", lue.value()));
        return relais;
    }

    /** Refuses, pointing at the dossier of a body, one that has no relais or that the actor may not know of (ACT-4). */
    @Transactional
    public void require(DossierId dossier) {
        if (entities.find(Relais.class, dossier.value()) == null) {
            throw Refused.because(
                            ConventionRefusal.RELAIS_INCONNU,
                            "Aucun relais que vous puissiez voir n'est enregistré sous le dossier " + dossier + ".")
                    .at("/dossier");
        }
    }

    /** Refuses the dossier of a coordination départementale where only a relais has its place (§3.10). */
    @Transactional
    public void requireNotCoordination(DossierId dossier) {
        if (find(dossier).nature() == NatureDossier.COORDINATION_DEPARTEMENTALE) {
            throw Refused.because(
                            ConventionRefusal.RESERVE_AUX_RELAIS,
                            "Le dossier " + dossier + " est celui d'une coordination départementale.")
                    .at("/dossier");
        }
    }

    @Transactional
    public Relais find(DossierId dossier) {
        Relais relais = entities.find(Relais.class, dossier.value());
        if (relais == null) {
            throw Refused.because(
                    KitRefusal.INTROUVABLE, "Aucun relais n'est enregistré sous le dossier " + dossier + ".");
        }
        return relais;
    }

    /** What it was called, the first first. */
    @Transactional
    public List<IdentificationDatee> identifications(DossierId dossier) {
        return find(dossier).identifications();
    }

    /** Who ran it, the first first, and who runs it. */
    @Transactional
    public List<Gestion> gestions(DossierId dossier) {
        return find(dossier).gestions();
    }

    /** The territory it serves on this day, if anybody told it. */
    @Transactional
    public Optional<TerritoireDate> territoire(DossierId dossier, LocalDate date) {
        return find(dossier).territoire(date);
    }

    /** Those that the actor may know of; not found when the gestionnaire is not. */
    @Transactional
    public List<Relais> ofGestionnaire(Siret gestionnaire) {
        findGestionnaire.find(gestionnaire);
        return of(gestionnaire);
    }

    /** The dossiers of a gestionnaire, in the order in which they are to be locked. */
    @Transactional
    public List<Relais> of(Siret gestionnaire) {
        return entities.createQuery("from Relais where siret = ?1 order by dossier", Relais.class)
                .setParameter(1, gestionnaire)
                .getResultList();
    }
}
