package fr.relais.activity.suivi;

import fr.relais.activity.bilan.EtatBilan;
import fr.relais.activity.campagne.Calendrier;
import fr.relais.activity.campagne.CleEcheance;
import fr.relais.activity.campagne.EcheanceDossier;
import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.activity.declaration.EtatDeclaration;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/**
 * Reads what is expected of the dossiers that the actor may know of: for each of them that a convention covers in the year,
 * what has a deadline, and what was saved without one.
 */
@ApplicationScoped
public class Suivi {

    private static final String COVERED = """
            select g.dossier, g.gestionnaire from gestion g
            where exists (select 1 from convention_signee c
              where c.dossier = g.dossier and c.date_effet <= ?2 and c.date_fin >= ?1)""";

    /** Of a declaration, handing in is the completion of its first version. */
    private static final String SAVED = """
            select d.dossier, d.type, d.etat, v.completee_le as remise
            from declaration d join version_declaration v
              on v.dossier = d.dossier and v.exercice = d.exercice and v.type = d.type and v.version = 1
            where d.exercice = ?1
            union all
            select b.dossier, 'BILAN', b.etat, b.complet_le from bilan b where b.exercice = ?1""";

    private final EntityManager entities;
    private final Calendrier calendrier;

    Suivi(EntityManager entities, Calendrier calendrier) {
        this.entities = entities;
        this.calendrier = calendrier;
    }

    private record Saved(Avancement avancement, Optional<Instant> remise) {

        static final Saved NEVER = new Saved(Avancement.A_FAIRE, Optional.empty());
    }

    /** By dossier, then by type. */
    @Transactional
    public List<DonneeAttendue> of(Exercice exercice) {
        return of(exercice, covered(exercice), saved(exercice), calendrier.of(exercice));
    }

    /** Only what this one dossier is expected to hand in; looked up by its keys, whatever the number of dossiers. */
    @Transactional
    public List<DonneeAttendue> of(DossierId dossier, Exercice exercice) {
        return of(exercice, covered(dossier, exercice), saved(dossier, exercice), calendrier::of);
    }

    private static List<DonneeAttendue> of(
            Exercice exercice,
            List<Object[]> covered,
            Map<CleEcheance, Saved> saved,
            Function<CleEcheance, EcheanceDossier> deadlines) {
        return covered.stream()
                .flatMap(row -> Stream.of(TypeDonnees.values())
                        .map(type -> deadlines.apply(new CleEcheance(new DossierId((String) row[0]), exercice, type)))
                        .filter(due ->
                                saved.containsKey(due.cle()) || due.echeance().isPresent())
                        .map(due ->
                                expected(due, new Siret((String) row[1]), saved.getOrDefault(due.cle(), Saved.NEVER))))
                .toList();
    }

    private static DonneeAttendue expected(EcheanceDossier due, Siret gestionnaire, Saved saved) {
        return new DonneeAttendue(due.cle(), due.echeance(), gestionnaire, saved.avancement(), saved.remise());
    }

    private List<Object[]> covered(Exercice exercice) {
        return covered(COVERED + " order by g.dossier", exercice).getResultList();
    }

    private List<Object[]> covered(DossierId dossier, Exercice exercice) {
        return covered(COVERED + " and g.dossier = ?3", exercice)
                .setParameter(3, dossier.value())
                .getResultList();
    }

    private Query covered(String sql, Exercice exercice) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, exercice.periode().debut())
                .setParameter(2, exercice.periode().fin());
    }

    private Map<CleEcheance, Saved> saved(Exercice exercice) {
        return saved(exercice, query(SAVED, exercice).getResultList());
    }

    private Map<CleEcheance, Saved> saved(DossierId dossier, Exercice exercice) {
        String ofOne = "select * from (" + SAVED + ") s where s.dossier = ?2";
        return saved(
                exercice,
                query(ofOne, exercice).setParameter(2, dossier.value()).getResultList());
    }

    private NativeQuery<Object[]> query(String sql, Exercice exercice) {
        return entities.createNativeQuery(sql, Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("dossier", String.class)
                .addScalar("type", String.class)
                .addScalar("etat", String.class)
                .addScalar("remise", Instant.class)
                .setParameter(1, exercice.annee());
    }

    private static Map<CleEcheance, Saved> saved(Exercice exercice, List<Object[]> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new CleEcheance(
                                new DossierId((String) row[0]), exercice, TypeDonnees.valueOf((String) row[1])),
                        Suivi::saved));
    }

    private static Saved saved(Object[] row) {
        String etat = (String) row[2];
        Avancement avancement = row[1].equals(TypeDonnees.BILAN.name())
                ? Avancement.of(EtatBilan.valueOf(etat))
                : Avancement.of(EtatDeclaration.valueOf(etat));
        return new Saved(avancement, Optional.ofNullable((Instant) row[3]));
    }
}
