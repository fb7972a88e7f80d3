package fr.relais.activity.controle;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/** Finds which years of which dossiers may be controlled, among those that the actor may know of (CTL-1). */
@ApplicationScoped
class Controlables {

    /** As this service knows it (ASM-ACT-68): the réel is validated and the bilan evaluated, so that the solde is due. */
    private static final String LIQUIDES = """
            select d.dossier, d.exercice from declaration d
            join bilan b on b.dossier = d.dossier and b.exercice = d.exercice
            where d.type = 'REEL' and d.etat = 'VALIDEE' and b.etat in ('EVALUE', 'EVALUE_REVISE')""";

    /** The stake is what the réel charges, else the prévisionnel; a year already controlled is not drawn again (ASM-ACT-69). */
    private static final String UNITES = """
            select c.dossier, c.exercice,
              coalesce((select sum(cast(charge ->> 'montant' as numeric))
                from (select v.donnees from version_declaration v
                      join declaration d on d.dossier = v.dossier and d.exercice = v.exercice and d.type = v.type
                      where d.dossier = c.dossier and d.exercice = c.exercice and d.etat = 'VALIDEE'
                        and d.type in ('REEL', 'PREVISIONNEL')
                      order by d.type desc, v.version desc limit 1) w
                cross join jsonb_array_elements(w.donnees -> 'charges') charge), 0) as enjeu,
              exists (select 1 from controle k where k.dossier = c.dossier and k.etat = 'CLOS_ANOMALIES') as anomalies
            from (select distinct s.dossier, x.exercice from convention_signee s
                  cross join unnest(?1) as x (exercice)
                  where s.date_effet <= make_date(x.exercice, 12, 31) and s.date_fin >= make_date(x.exercice, 1, 1)) c
            where not exists (select 1 from controle k
              where k.dossier = c.dossier and k.exercice = c.exercice and k.etat <> 'ABANDONNE')""";

    private final EntityManager entities;
    private final Clock clock;

    Controlables(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    ExercicesControlables of(DossierId dossier) {
        List<Object[]> rows = entities.createNativeQuery(LIQUIDES + " and d.dossier = ?1", Object[].class)
                .setParameter(1, dossier.value())
                .getResultList();
        return of(rows.stream().map(row -> exercice(row[1])).toList());
    }

    /** Every dossier of the actor's Caf, in these years; a year out of reach of a dossier is not of it. */
    Population population(Collection<Exercice> exercices) {
        List<Object[]> rows =
                entities.createNativeQuery(LIQUIDES, Object[].class).getResultList();
        Map<String, List<Exercice>> liquides = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> exercice(row[1]), Collectors.toList())));
        return new Population(units(exercices).stream()
                .filter(unite -> of(liquides.getOrDefault(unite.dossier().value(), List.of()))
                        .contains(unite.exercice()))
                .toList());
    }

    private List<Unite> units(Collection<Exercice> exercices) {
        Integer[] annees = exercices.stream().map(Exercice::annee).toArray(Integer[]::new);
        NativeQuery<Object[]> query =
                entities.createNativeQuery(UNITES, Object[].class).unwrap(NativeQuery.class);
        return query.setParameter(1, annees).getResultList().stream()
                .map(row -> new Unite(
                        new DossierId((String) row[0]), exercice(row[1]), new Montant((BigDecimal) row[2]), (Boolean)
                                row[3]))
                .toList();
    }

    private ExercicesControlables of(List<Exercice> liquides) {
        return ExercicesControlables.of(new Exercice(LocalDate.now(clock).getYear()), liquides);
    }

    private static Exercice exercice(Object column) {
        return new Exercice(((Number) column).intValue());
    }
}
