package fr.relais.funding.rapprochement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.rapprochement.Constat.LigneATraiter;
import fr.relais.funding.rapprochement.Constat.Mouvement;
import fr.relais.funding.rapprochement.Constat.Paiement;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what was recorded of the payments of a Caf by the end of a day in Paris (ASM-FUND-91). One statement sees one instant:
 * what moves meanwhile is not half seen.
 */
@ApplicationScoped
class LireConstat {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ORDRE = "ORDRE";
    private static final String PAS = "PAS";
    private static final String ECRITURE = "ECRITURE";
    private static final String LIGNE = "LIGNE";

    private static final String ORDRES = """
            select o.id, o.dossier, o.exercice, o.genre, o.rang, o.ordonne_le, cast(net_a_payer(o.id) as text) as net
            from ordre o
            where o.dossier between ?1 || '-' and ?1 || '-9' and o.montant > 0 and o.ordonne_le <= cast(?2 as date)""";

    /** The bank has nothing to tell before the day that the file asks for. */
    private static final String STEPS = """
            select v.end_to_end_id, v.ordre_id, v.tentative, v.beneficiaire, cast(v.montant as text) as montant, v.etat,
                   t.ordre, t.acte, t.vers, cast(t.le at time zone 'Europe/Paris' as date) as le,
                   case t.acte when 'EMETTRE' then greatest(t.date_effet, f.execution_le) else t.date_effet end as date_effet
            from virement v left join virement_transition t on t.virement_id = v.id left join lot f on f.id = v.lot_id
            where v.code_caf = ?1""";

    /** A repayment of an indu is another story than that of the transfers. */
    private static final String ENTRIES = """
            select e.nature, l.compte, cast(sum(l.debit) - sum(l.credit) as text) as solde,
                   case e.nature when 'RETENUE' then split_part(e.reference, '/', 2) else e.reference end as reference
            from ecriture e join ecriture_ligne l on l.ecriture_id = e.id
            where e.code_caf = ?1 and e.enregistree_le < cast(?3 as timestamptz)
              and (l.compte in ('GESTIONNAIRE', 'VIREMENTS_EMIS') or l.compte = 'BANQUE' and e.nature <> 'REMBOURSEMENT')
            group by 1, 2, 4""";

    private static final String LINES = """
            select coalesce(l.reference, cast(l.id as text)) as reference, cast(round(coalesce(l.montant, 0), 2) as text) as montant,
                   cast(l.recu_le at time zone 'Europe/Paris' as date) as recue_le,
                   concat_ws(' ', l.suite, l.statut, l.motif, l.devise) as detail,
                   l.suite = 'DOUBLE_PAIEMENT_SUSPECTE'
                     or l.suite = 'CONTRADICTOIRE' and coalesce(l.statut, '') = 'EXECUTE' as paye_deux_fois
            from retour_a_traiter q join retour_ligne l on l.id = q.ligne_id
            where l.code_caf = ?1 and l.recu_le < cast(?3 as timestamptz)
              and (q.traite_le is null or q.traite_le >= cast(?3 as timestamptz))""";

    private final EntityManager entities;
    private final ObjectMapper json;

    LireConstat(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Constat lire(String codeCaf, LocalDate au) {
        String all = Map.of(ORDRE, ORDRES, PAS, STEPS, ECRITURE, ENTRIES, LIGNE, LINES).entrySet().stream()
                .map(part -> "select '%s' as quoi, cast(to_jsonb(x) as text) as contenu from (%s) x"
                        .formatted(part.getKey(), part.getValue()))
                .collect(Collectors.joining(" union all "));
        List<Tuple> rows = entities.createNativeQuery(all, Tuple.class)
                .setParameter(1, codeCaf)
                .setParameter(2, au)
                .setParameter(3, endOf(au))
                .getResultList();
        Map<String, List<Enregistre>> found = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("quoi", String.class),
                        Collectors.mapping(this::enregistre, Collectors.toList())));
        return new Constat(
                codeCaf,
                au,
                read(found, ORDRE, LireConstat::paiement),
                Histoires.of(found.getOrDefault(PAS, List.of()), au),
                read(found, ECRITURE, LireConstat::mouvement),
                read(found, LIGNE, LireConstat::ligne));
    }

    private static Timestamp endOf(LocalDate day) {
        return Timestamp.from(day.plusDays(1).atStartOfDay(PARIS).toInstant());
    }

    private Enregistre enregistre(Tuple row) {
        try {
            return new Enregistre(json.readTree(row.get("contenu", String.class)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> List<T> read(Map<String, List<Enregistre>> found, String part, Function<Enregistre, T> as) {
        return found.getOrDefault(part, List.of()).stream().map(as).toList();
    }

    private static Paiement paiement(Enregistre row) {
        return new Paiement(
                row.id("id"),
                DossierId.of(row.texte("dossier")),
                new CleEcheance(Exercice.of(row.entier("exercice")), row.mot("genre", Genre.class), row.entier("rang")),
                row.jour("ordonne_le"),
                row.montant("net"));
    }

    private static Mouvement mouvement(Enregistre row) {
        return new Mouvement(
                row.mot("nature", Nature.class),
                row.texte("reference"),
                row.mot("compte", CompteComptable.class),
                row.montant("solde"));
    }

    private static LigneATraiter ligne(Enregistre row) {
        return new LigneATraiter(
                row.texte("reference"),
                row.vrai("paye_deux_fois"),
                row.montant("montant"),
                row.jour("recue_le"),
                row.texte("detail"));
    }
}
