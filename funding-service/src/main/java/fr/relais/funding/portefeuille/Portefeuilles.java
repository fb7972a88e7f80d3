package fr.relais.funding.portefeuille;

import fr.relais.funding.bareme.Taux;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The simulations asked for and the sums of their batches, as far as who asks may know of them. */
@ApplicationScoped
class Portefeuilles {

    private final EntityManager entities;

    Portefeuilles(EntityManager entities) {
        this.entities = entities;
    }

    /** What was asked, on which version of the barème; {@code national} when no Caf is named. */
    record Demande(Exercice exercice, int baremeVersion, BaremeModifie modifie, boolean national, int tranches) {}

    Demande require(UUID simulation) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select exercice, bareme_version, prix_plafond_etp, taux_ps, forfait_bonus, tranches,
                               code_caf is null as national
                        from portefeuille where id = ?1""", Tuple.class)
                .setParameter(1, simulation)
                .getResultList();
        return rows.stream()
                .map(Portefeuilles::demande)
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        PortefeuilleRefusal.PORTEFEUILLE_INCONNU,
                        "La simulation " + simulation + " n'est pas connue."));
    }

    void add(Tranche tranche, Map<Bande, Sommes> sommes) {
        sommes.forEach((bande, somme) -> entities.createNativeQuery("""
                        insert into portefeuille_tranche (simulation, rang, code_caf, bande, nombre, avant, apres)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, tranche.simulation())
                .setParameter(2, tranche.rang())
                .setParameter(3, tranche.codeCaf())
                .setParameter(4, bande.name())
                .setParameter(5, somme.nombre())
                .setParameter(6, somme.avant().euros())
                .setParameter(7, somme.apres().euros())
                .executeUpdate());
    }

    void add(Tranche tranche, Impact impact) {
        entities.createNativeQuery(
                        "insert into portefeuille_dossier (simulation, dossier, avant, apres) values (?1, ?2, ?3, ?4)")
                .setParameter(1, tranche.simulation())
                .setParameter(2, impact.dossier().value())
                .setParameter(3, impact.avant().euros())
                .setParameter(4, impact.apres().euros())
                .executeUpdate();
    }

    List<Resultat.Ligne> lignes(UUID simulation) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select code_caf, bande, cast(sum(nombre) as bigint) as nombre, sum(avant) as avant,
                               sum(apres) as apres
                        from portefeuille_tranche where simulation = ?1 group by code_caf, bande""", Tuple.class)
                .setParameter(1, simulation)
                .getResultList();
        return rows.stream()
                .map(row -> new Resultat.Ligne(
                        row.get("code_caf", String.class),
                        Bande.valueOf(row.get("bande", String.class)),
                        new Sommes(row.get("nombre", Long.class), euros(row, "avant"), euros(row, "apres"))))
                .toList();
    }

    int faites(UUID simulation) {
        return ((Number) entities.createNativeQuery(
                                "select count(distinct rang) from portefeuille_tranche where simulation = ?1")
                        .setParameter(1, simulation)
                        .getSingleResult())
                .intValue();
    }

    static Montant euros(Tuple row, String column) {
        return new Montant(row.get(column, BigDecimal.class));
    }

    private static Demande demande(Tuple row) {
        return new Demande(
                Exercice.of(row.get("exercice", Integer.class)),
                row.get("bareme_version", Integer.class),
                new BaremeModifie(
                        Optional.ofNullable(row.get("prix_plafond_etp", BigDecimal.class))
                                .map(Montant::new),
                        Optional.ofNullable(row.get("taux_ps", BigDecimal.class))
                                .map(Taux::new),
                        Optional.ofNullable(row.get("forfait_bonus", BigDecimal.class))
                                .map(Montant::new)),
                row.get("national", Boolean.class),
                row.get("tranches", Integer.class));
    }
}
