package fr.relais.funding.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;

/** What the database holds of the payments of a Caf, read without the code that wrote it. */
@ApplicationScoped
class Registre {

    private final EntityManager entities;

    Registre(EntityManager entities) {
        this.entities = entities;
    }

    /** The euros of the entries of a nature. */
    BigDecimal total(String codeCaf, String nature) {
        return (BigDecimal) one("""
                select coalesce(sum(l.debit), 0.00) from ecriture e join ecriture_ligne l on l.ecriture_id = e.id
                where e.code_caf = ?1 and e.nature = '%s'""".formatted(nature), codeCaf);
    }

    BigDecimal owed(String codeCaf) {
        return (BigDecimal) one("""
                select coalesce(sum(l.credit - l.debit), 0.00) from ecriture e join ecriture_ligne l on l.ecriture_id = e.id
                where e.code_caf = ?1 and l.compte = 'GESTIONNAIRE'""", codeCaf);
    }

    /** The states of the transfers that may bring money, with how many payments have one. */
    String etats(String codeCaf) {
        return (String) one("""
                select string_agg(distinct v.etat, ' ') || ' ' || count(distinct v.ordre_id) from virement v
                where v.code_caf = ?1 and v.etat not in ('REJETE', 'RETOURNE', 'RETIRE')
                having count(*) = count(distinct v.ordre_id)""", codeCaf);
    }

    /** Lots where one person did two of the acts, or did one after a hand in the facts that are paid. */
    long dutiesHeldTwice(String codeCaf) {
        return (Long) one("""
                select count(*) from (
                  select 1 from lot_transition t join lot l on l.id = t.lot_id
                  where l.code_caf = ?1 and t.acte in ('CONSTITUER', 'APPROUVER', 'APPROUVER_AU_DELA_DU_SEUIL', 'SECONDER', 'LIBERER')
                  group by t.lot_id, t.par having count(distinct left(t.acte, 6)) > 1
                  union all
                  select 1 from lot_transition t join lot l on l.id = t.lot_id join virement v on v.lot_id = l.id
                  join intervention i on i.dossier = v.dossier and i.par = t.par
                  where l.code_caf = ?1 and t.acte in ('APPROUVER', 'APPROUVER_AU_DELA_DU_SEUIL', 'SECONDER', 'LIBERER')
                    and i.devoir in ('DECLARER', 'COMPLETER', 'VALIDER', 'EVALUER')) held_twice""", codeCaf);
    }

    long linesOf(String codeCaf, String suite) {
        return (Long)
                one("select count(*) from retour_ligne where code_caf = ?1 and suite = '%s'".formatted(suite), codeCaf);
    }

    private Object one(String sql, String codeCaf) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        entities.createNativeQuery(sql).setParameter(1, codeCaf).getSingleResult());
    }
}
