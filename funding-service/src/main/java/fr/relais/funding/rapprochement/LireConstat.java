package fr.relais.funding.rapprochement;

import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.rapprochement.Constat.Mouvement;
import fr.relais.funding.rapprochement.Constat.Paiement;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Reads what was recorded of the payments of a Caf by the end of a day in Paris, all of it at one instant (ASM-FUND-91). */
@ApplicationScoped
class LireConstat {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final String ORDRES = """
            select o.id, o.dossier, o.exercice, o.genre, o.rang, o.ordonne_le, net_a_payer(o.id) as net
            from ordre o
            where o.dossier between ?1 || '-' and ?1 || '-9' and o.montant > 0 and o.ordonne_le <= ?2""";

    private static final String ENTRIES = """
            select e.nature, l.compte, sum(l.debit) - sum(l.credit) as solde,
                   case e.nature when 'RETENUE' then split_part(e.reference, '/', 2) else e.reference end as reference
            from ecriture e join ecriture_ligne l on l.ecriture_id = e.id
            where e.code_caf = ?1 and e.enregistree_le < ?2
              and (l.compte in ('GESTIONNAIRE', 'VIREMENTS_EMIS') or l.compte = 'BANQUE' and e.nature <> 'REMBOURSEMENT')
            group by 1, 2, 4""";

    private final EntityManager entities;
    private final LireVirements virements;

    LireConstat(EntityManager entities, LireVirements virements) {
        this.entities = entities;
        this.virements = virements;
    }

    /** First in its transaction: what moves meanwhile is not half seen. */
    @Transactional(Transactional.TxType.MANDATORY)
    Constat lire(String codeCaf, LocalDate au) {
        entities.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
        return new Constat(
                codeCaf, au, paiements(codeCaf, au), virements.lire(codeCaf, au), mouvements(codeCaf, au), List.of());
    }

    static Timestamp endOf(LocalDate day) {
        return Timestamp.from(day.plusDays(1).atStartOfDay(PARIS).toInstant());
    }

    private List<Paiement> paiements(String codeCaf, LocalDate au) {
        List<Tuple> rows = entities.createNativeQuery(ORDRES, Tuple.class)
                .setParameter(1, codeCaf)
                .setParameter(2, au)
                .getResultList();
        return rows.stream().map(LireConstat::paiement).toList();
    }

    private static Paiement paiement(Tuple row) {
        return new Paiement(
                row.get("id", UUID.class),
                DossierId.of(row.get("dossier", String.class)),
                new CleEcheance(
                        Exercice.of(row.get("exercice", Integer.class)),
                        Genre.valueOf(row.get("genre", String.class)),
                        row.get("rang", Integer.class)),
                row.get("ordonne_le", Date.class).toLocalDate(),
                new Montant(row.get("net", BigDecimal.class)));
    }

    private List<Mouvement> mouvements(String codeCaf, LocalDate au) {
        List<Tuple> rows = entities.createNativeQuery(ENTRIES, Tuple.class)
                .setParameter(1, codeCaf)
                .setParameter(2, endOf(au))
                .getResultList();
        return rows.stream()
                .map(row -> new Mouvement(
                        Nature.valueOf(row.get("nature", String.class)),
                        row.get("reference", String.class),
                        CompteComptable.valueOf(row.get("compte", String.class)),
                        new Montant(row.get("solde", BigDecimal.class))))
                .toList();
    }
}
