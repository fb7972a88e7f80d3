package fr.relais.convention.recherche;

import fr.relais.convention.territoire.CodeCommune;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves out, in the database, the conventions that cannot match; gives the others a run at a time, by dossier. */
@ApplicationScoped
class Candidates {

    private static final String FROM = """
            select c.id, c.dossier, r.nom, r.commune, r.siret, g.nom
            from convention c
              join relais r on r.dossier = c.dossier
              join gestionnaire g on g.siret = r.siret
              left join periode_effective p on p.convention_id = c.id
            where true""";

    private final EntityManager entities;

    Candidates(EntityManager entities) {
        this.entities = entities;
    }

    /** After this key; the first ones without it. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Candidate> after(Optional<String> key, int most, Criteres criteres) {
        Conditions conditions = Conditions.of(criteres);
        key.ifPresent(last -> conditions.and("c.dossier || '/' || c.id > :after", "after", last));
        Query query = entities.createNativeQuery(
                        FROM + conditions.sql() + " order by c.dossier || '/' || c.id", Object[].class)
                .setMaxResults(most);
        conditions.parameters.forEach(query::setParameter);
        return ((List<?>) query.getResultList())
                .stream().map(row -> Candidate.of((Object[]) row)).toList();
    }

    /** What the rows must satisfy, each condition with the value it compares with. */
    private static final class Conditions {

        private final List<String> said = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        static Conditions of(Criteres criteres) {
            Conditions all = new Conditions();
            criteres.gestionnaire().ifPresent(siret -> all.and("r.siret = :siret", "siret", siret.value()));
            criteres.commune().ifPresent(commune -> all.and("lower(r.commune) = lower(:commune)", "commune", commune));
            criteres.communeServie().ifPresent(code -> all.serves(code, criteres.au()));
            criteres.finAvant().ifPresent(fin -> all.and("upper(p.periode) <= cast(:fin as date)", "fin", fin));
            criteres.mission().ifPresent(mission -> all.and("""
                    exists (select 1 from instrument i
                            where i.convention_id = c.id and :mission = any (i.missions))""", "mission", mission.name()));
            return all;
        }

        private void serves(CodeCommune code, LocalDate au) {
            and("""
                    exists (select 1 from territoire_commune t
                            where t.dossier = c.dossier and t.commune = :servie
                              and daterange(t.du, t.au, '[]') @> cast(:au as date))""", "servie", code.value());
            parameters.put("au", au);
        }

        void and(String condition, String name, Object value) {
            said.add(" and " + condition);
            parameters.put(name, value);
        }

        String sql() {
            return String.join("", said);
        }
    }
}
