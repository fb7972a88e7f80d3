package fr.relais.funding.comptebancaire;

import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Tells whether a beneficiary may be paid, whatever its account: opposition, seizure, liquidation… */
@ApplicationScoped
public class Beneficiaires {

    private final EntityManager entities;
    private final Versions versions;

    Beneficiaires(EntityManager entities, Versions versions) {
        this.entities = entities;
        this.versions = versions;
    }

    /** The reason, when payments to it are blocked. */
    @Transactional
    public Optional<String> blocage(String codeCaf, Siret beneficiaire) {
        return read(codeCaf, beneficiaire).blocage().map(Blocage::motif);
    }

    /** Refused to who may not know of it. */
    @Transactional
    public Beneficiaire find(String codeCaf, Siret siret) {
        versions.requireKnown(codeCaf, siret);
        return read(codeCaf, siret);
    }

    /** Alone to be acted upon. */
    Beneficiaire findForAct(String codeCaf, Siret siret) {
        versions.lock(codeCaf, siret);
        return read(codeCaf, siret);
    }

    private Beneficiaire read(String codeCaf, Siret siret) {
        List<Blocage> blocages = entities.createQuery(
                        "from Blocage where codeCaf = ?1 and beneficiaire = ?2 order by bloqueLe desc, id desc",
                        Blocage.class)
                .setParameter(1, codeCaf)
                .setParameter(2, siret)
                .getResultList();
        return new Beneficiaire(codeCaf, siret, blocages);
    }
}
