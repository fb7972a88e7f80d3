package fr.relais.funding.dossier;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Knows which gestionnaire a dossier is of: who may see it rests on this (design §8). */
@ApplicationScoped
public class Gestionnaires {

    private final EntityManager entities;

    Gestionnaires(EntityManager entities) {
        this.entities = entities;
    }

    /** {@code rang} counts the gestionnaires of a dossier: what is told of an earlier one, however late, changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(DossierId dossier, Gestionnaire gestionnaire, int rang) {
        entities.createNativeQuery("""
                        insert into dossier (dossier, gestionnaire, nom, rang) values (?1, ?2, ?3, ?4)
                        on conflict (dossier) do update
                        set gestionnaire = excluded.gestionnaire, nom = excluded.nom, rang = excluded.rang
                        where dossier.rang < excluded.rang
                           or dossier.rang = excluded.rang and dossier.nom = '' and excluded.nom <> ''""")
                .setParameter(1, dossier.value())
                .setParameter(2, gestionnaire.siret().value())
                .setParameter(3, gestionnaire.nom())
                .setParameter(4, rang)
                .executeUpdate();
    }

    /** The present gestionnaire of a dossier that the reader may know of. */
    public Optional<Gestionnaire> of(DossierId dossier) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select gestionnaire, nom from dossier where dossier = ?1", Tuple.class)
                .setParameter(1, dossier.value())
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Gestionnaire(Siret.of(row.get("gestionnaire", String.class)), row.get("nom", String.class)))
                .findFirst();
    }
}
