package fr.relais.activity.controle;

import fr.relais.activity.SeparationDesTaches;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.Dossiers;
import fr.relais.activity.evaluation.ComputeEvaluation;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/** Who has acted on a year of a dossier: none of them controls it (ACT-2). */
@ApplicationScoped
class Intervenants {

    private static final String DECLARANTS = """
            select unnest(array[v.enregistree_par, v.completee_par]) from version_declaration v
            where v.dossier = ?1 and v.exercice = ?2
            union select unnest(array[b.enregistre_par, b.complet_par]) from bilan b
            where b.dossier = ?1 and b.exercice = ?2""";

    private static final String DECIDEURS = """
            select v.decidee_par from version_declaration v where v.dossier = ?1 and v.exercice = ?2
            union select e.evalue_par from evaluation_bilan e where e.dossier = ?1 and e.exercice = ?2""";

    private final EntityManager entities;
    private final Dossiers dossiers;
    private final ComputeEvaluation evaluations;

    Intervenants(EntityManager entities, Dossiers dossiers, ComputeEvaluation evaluations) {
        this.entities = entities;
        this.dossiers = dossiers;
        this.evaluations = evaluations;
    }

    /** Refuses whoever declared, told the facts, signed for the gestionnaire, validated or evaluated. */
    void requireMayControl(CleExercice annee, Acteur controleur) {
        requireNotDeclaredBy(annee, controleur);
        SeparationDesTaches.check(
                controleur,
                persons(DECIDEURS, annee),
                "Vous avez validé ou évalué cet exercice : une autre personne le contrôle.");
    }

    /** Refuses whoever declared, told the facts or signed for the gestionnaire. */
    void requireNotDeclaredBy(CleExercice annee, Acteur acteur) {
        dossiers.find(annee.dossier()).requireNotSignedBy(acteur);
        SeparationDesTaches.check(
                acteur,
                Stream.concat(persons(DECLARANTS, annee), evaluations.of(annee).declarants().stream()),
                "Vous avez déclaré cet exercice pour le gestionnaire : le contrôle revient à une autre personne.");
    }

    private Stream<String> persons(String sql, CleExercice annee) {
        List<String> found = entities.createNativeQuery(sql, String.class)
                .setParameter(1, annee.dossier().value())
                .setParameter(2, annee.exercice().annee())
                .getResultList();
        return found.stream().filter(person -> person != null);
    }
}
