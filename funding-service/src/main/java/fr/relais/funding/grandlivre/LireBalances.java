package fr.relais.funding.grandlivre;

import fr.relais.funding.ecriture.Balances;
import fr.relais.funding.ecriture.Balances.Poste;
import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what stands on the accounts: of a dossier, of a Caf, on any date. */
@ApplicationScoped
public class LireBalances {

    private static final String SUMS = """
            select l.compte, l.exercice, sum(l.debit) as debit, sum(l.credit) as credit
            from ecriture e join ecriture_ligne l on l.ecriture_id = e.id
            where %s group by l.compte, l.exercice order by l.exercice, l.compte""";

    private final EntityManager entities;

    LireBalances(EntityManager entities) {
        this.entities = entities;
    }

    /** An account for an exercice: all its debits and all its credits, in euros. */
    public record Solde(Poste poste, Montant debit, Montant credit) {

        public Montant solde() {
            return debit.minus(credit);
        }
    }

    @Transactional
    public List<Solde> read(Critere critere) {
        return soldes(critere.bind(entities.createNativeQuery(SUMS.formatted(critere.where()), Tuple.class)));
    }

    Balances ofDossier(DossierId dossier) {
        return new Balances(read(Critere.of(dossier)).stream().collect(Collectors.toMap(Solde::poste, Solde::solde)));
    }

    /** Of a whole ledger up to one of its numbers, those at 0.00 included. */
    Map<Poste, Montant> upTo(String codeCaf, long numero) {
        Query query = entities.createNativeQuery(SUMS.formatted("e.code_caf = ?1 and e.numero <= ?2"), Tuple.class)
                .setParameter(1, codeCaf)
                .setParameter(2, numero);
        Map<Poste, Montant> sums = new TreeMap<>();
        soldes(query).forEach(solde -> sums.put(solde.poste(), solde.solde()));
        return sums;
    }

    @SuppressWarnings("unchecked")
    private static List<Solde> soldes(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Solde(
                                new Poste(
                                        CompteComptable.valueOf(row.get("compte", String.class)),
                                        Exercice.of(row.get("exercice", Integer.class))),
                                new Montant(row.get("debit", BigDecimal.class)),
                                new Montant(row.get("credit", BigDecimal.class))))
                        .toList();
    }
}
