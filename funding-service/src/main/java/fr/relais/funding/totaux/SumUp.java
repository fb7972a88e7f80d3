package fr.relais.funding.totaux;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;

/** Sums a year up for whoever asks: an agent its Caf, the Cnaf every Caf, neither a dossier. */
@ApplicationScoped
public class SumUp {

    private final EntityManager entities;

    SumUp(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Totaux sumUp(Exercice exercice) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select code_caf, poste, nombre, montant from totaux_de(?1)", Tuple.class)
                .setParameter(1, exercice.annee())
                .getResultList();
        return Totaux.of(exercice, rows.stream().map(SumUp::ligne).toList());
    }

    private static Totaux.Ligne ligne(Tuple row) {
        return new Totaux.Ligne(
                row.get("code_caf", String.class),
                row.get("poste", String.class),
                new Somme(row.get("nombre", Long.class), new Montant(row.get("montant", BigDecimal.class))));
    }
}
