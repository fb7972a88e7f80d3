package fr.relais.funding.comptebancaire;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Enters a version of the account of a gestionnaire: its payments are held until somebody else verified it (§3.7). */
@ApplicationScoped
public class EnterCompte {

    private final Versions versions;
    private final EntityManager entities;
    private final Clock clock;

    EnterCompte(Versions versions, EntityManager entities, Clock clock) {
        this.versions = versions;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public CompteBancaire enter(Saisie saisie, Acteur acteur) {
        versions.lock(saisie.codeCaf(), saisie.gestionnaire());
        if (saisie.datePreuve().isAfter(LocalDate.now(clock))) {
            throw Refused.because(
                            CompteRefusal.DATE_PREUVE_INVALIDE, "Le relevé serait établi plus tard qu'aujourd'hui.")
                    .at("/datePreuve");
        }
        if (versions.currentOf(saisie.codeCaf(), saisie.gestionnaire()).stream()
                .anyMatch(one -> one.etat() == EtatVersion.SAISI)) {
            throw Refused.because(
                    CompteRefusal.COMPTE_DEJA_SAISI, "La saisie précédente n'est encore ni vérifiée ni écartée.");
        }
        CompteBancaire compte = CompteBancaire.saisir(saisie, Regard.of(acteur, clock));
        entities.persist(compte);
        return compte;
    }
}
