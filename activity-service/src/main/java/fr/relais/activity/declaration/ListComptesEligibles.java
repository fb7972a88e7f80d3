package fr.relais.activity.declaration;

import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the eligible accounts of a year: the latest list that began in it or before, the same for every Caf (CALC-1). */
@ApplicationScoped
public class ListComptesEligibles {

    private final EntityManager entities;

    ListComptesEligibles(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Page<CompteEligible> list(Exercice exercice, PageRequest page) {
        return Page.ofAll(of(exercice), CompteEligible::prefixe, page);
    }

    List<CompteEligible> of(Exercice exercice) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select prefixe, libelle, source from compte_eligible where premier_exercice =
                          (select max(premier_exercice) from compte_eligible where premier_exercice <= ?1)
                        order by prefixe""", Object[].class)
                .setParameter(1, exercice.annee())
                .getResultList();
        return rows.stream()
                .map(row -> new CompteEligible((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
