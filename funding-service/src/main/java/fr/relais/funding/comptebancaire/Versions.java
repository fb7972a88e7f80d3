package fr.relais.funding.comptebancaire;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The versions of the accounts; the acts about one gestionnaire in one Caf wait for one another. */
@ApplicationScoped
class Versions {

    private final EntityManager entities;
    private final Changements changements;

    Versions(EntityManager entities, Changements changements) {
        this.entities = entities;
        this.changements = changements;
    }

    void lock(String codeCaf, Siret gestionnaire) {
        lock(codeCaf, gestionnaire, requireKnown(codeCaf, gestionnaire));
    }

    /** The first of the dossiers it has in this Caf; a gestionnaire without one, or with none that may be known, is unknown here. */
    String requireKnown(String codeCaf, Siret gestionnaire) {
        return firstDossier(codeCaf, gestionnaire)
                .orElseThrow(() -> Refused.because(
                        KitRefusal.INTROUVABLE,
                        "Le gestionnaire " + gestionnaire + " n'a pas de dossier dans la Caf " + codeCaf + "."));
    }

    /** The audit trail files under a dossier, so that it stays within the Caf, the rows that bear none themselves. */
    private void lock(String codeCaf, Siret gestionnaire, String dossier) {
        entities.createNativeQuery("""
                        select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text),
                               set_config('relais.dossier',
                                          coalesce(nullif(current_setting('relais.dossier', true), ''), ?2), true)""")
                .setParameter(1, "compte " + codeCaf + " " + gestionnaire)
                .setParameter(2, dossier)
                .getSingleResult();
    }

    private Optional<String> firstDossier(String codeCaf, Siret gestionnaire) {
        List<String> dossiers = entities.createNativeQuery("""
                        select dossier from dossier where left(dossier, 3) = ?1 and gestionnaire = ?2
                        order by dossier limit 1""", String.class)
                .setParameter(1, codeCaf)
                .setParameter(2, gestionnaire.value())
                .getResultList();
        return dossiers.stream().findFirst();
    }

    CompteBancaire find(UUID id) {
        return Optional.ofNullable(entities.find(CompteBancaire.class, id)).orElseThrow(() -> unknown(id));
    }

    /** As its author read it, and alone to be acted upon; the gestionnaire may have left this Caf since. */
    CompteBancaire findForAct(UUID id, Revision lue) {
        CompteBancaire compte = lockOf(id);
        lue.require(
                compte.revision(),
                () -> changements.since("compte_bancaire", Map.of("id", id), "revision", lue.value()));
        return compte;
    }

    /** The row is read after the lock: what another act just did is seen. */
    CompteBancaire lockOf(UUID id) {
        List<Tuple> keys = entities.createNativeQuery(
                        "select code_caf, gestionnaire from compte_bancaire where id = ?1", Tuple.class)
                .setParameter(1, id)
                .getResultList();
        Tuple key = keys.stream().findFirst().orElseThrow(() -> unknown(id));
        String codeCaf = key.get("code_caf", String.class);
        Siret gestionnaire = Siret.of(key.get("gestionnaire", String.class));
        lock(codeCaf, gestionnaire, firstDossier(codeCaf, gestionnaire).orElse(""));
        return find(id);
    }

    /** At most one waits to be verified, at most one is in force: the database sees to it. */
    List<CompteBancaire> currentOf(String codeCaf, Siret gestionnaire) {
        return entities.createQuery("""
                        from CompteBancaire where codeCaf = ?1 and gestionnaire = ?2
                        and etat in (SAISI, VERIFIE, REFUSE_PAR_LA_BANQUE)""", CompteBancaire.class)
                .setParameter(1, codeCaf)
                .setParameter(2, gestionnaire)
                .getResultList();
    }

    /** From the last entered to the first. */
    List<CompteBancaire> historyOf(String codeCaf, Siret gestionnaire) {
        return entities.createQuery(
                        "from CompteBancaire where codeCaf = ?1 and gestionnaire = ?2 order by saisiLe desc, id desc",
                        CompteBancaire.class)
                .setParameter(1, codeCaf)
                .setParameter(2, gestionnaire)
                .getResultList();
    }

    private static Refused unknown(UUID id) {
        return Refused.because(CompteRefusal.COMPTE_INCONNU, "Le compte " + id + " n'est pas connu.");
    }
}
