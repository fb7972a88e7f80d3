package fr.relais.activity.suivi;

import fr.relais.activity.bilan.EtatBilan;
import fr.relais.activity.campagne.Calendrier;
import fr.relais.activity.campagne.CleEcheance;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.activity.declaration.EtatDeclaration;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
            where g.dossier like ?3 and exists (select 1 from convention_signee c
              where c.dossier = g.dossier and c.date_effet <= ?2 and c.date_fin >= ?1)
            order by g.dossier""";

    /** Of a declaration, handing in is the completion of its first version. */
    private static final String SAVED = """
            select d.dossier, d.type, d.etat, v.completee_le as remise
            from declaration d join version_declaration v
              on v.dossier = d.dossier and v.exercice = d.exercice and v.type = d.type and v.version = 1
            where d.exercice = ?1 and d.dossier like ?2
            union all
            select b.dossier, 'BILAN', b.etat, b.complet_le from bilan b where b.exercice = ?1 and b.dossier like ?2""";

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
        return like("%", exercice);
    }

    /** Only what this one dossier is expected to hand in. */
    @Transactional
    public List<DonneeAttendue> of(DossierId dossier, Exercice exercice) {
        return like(dossier.value(), exercice);
    }

    private List<DonneeAttendue> like(String dossiers, Exercice exercice) {
        Function<CleEcheance, Optional<Echeance>> due = calendrier.of(exercice).andThen(found -> found.echeance());
        Map<CleEcheance, Saved> saved = saved(dossiers, exercice);
        return covered(dossiers, exercice).stream()
                .flatMap(row -> Stream.of(TypeDonnees.values())
                        .map(type -> new CleEcheance(new DossierId((String) row[0]), exercice, type))
                        .filter(cle -> saved.containsKey(cle) || due.apply(cle).isPresent())
                        .map(cle -> {
                            Saved known = saved.getOrDefault(cle, Saved.NEVER);
                            return new DonneeAttendue(
                                    cle,
                                    due.apply(cle),
                                    new Siret((String) row[1]),
                                    known.avancement(),
                                    known.remise());
                        }))
                .toList();
    }

    private List<Object[]> covered(String dossiers, Exercice exercice) {
        return entities.createNativeQuery(COVERED, Object[].class)
                .setParameter(1, exercice.periode().debut())
                .setParameter(2, exercice.periode().fin())
                .setParameter(3, dossiers)
                .getResultList();
    }

    private Map<CleEcheance, Saved> saved(String dossiers, Exercice exercice) {
        List<Object[]> rows = entities.createNativeQuery(SAVED, Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("dossier", String.class)
                .addScalar("type", String.class)
                .addScalar("etat", String.class)
                .addScalar("remise", Instant.class)
                .setParameter(1, exercice.annee())
                .setParameter(2, dossiers)
                .getResultList();
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
