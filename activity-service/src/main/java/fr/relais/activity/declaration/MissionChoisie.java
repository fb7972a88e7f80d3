package fr.relais.activity.declaration;

import fr.relais.activity.dossier.Mission;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Tells which mission renforcée the validated prévisionnel of a year chose for evaluation (BON-3). */
@ApplicationScoped
public class MissionChoisie {

    private final EntityManager entities;

    MissionChoisie(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<Mission> find(DossierId dossier, Exercice exercice) {
        CleDeclaration cle = new CleDeclaration(dossier, exercice, TypeDeclaration.PREVISIONNEL);
        return Optional.ofNullable(entities.find(Declaration.class, cle)).flatMap(Declaration::missionChoisie);
    }
}
