package fr.relais.convention.recherche;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The query that leaves out what cannot match, a run of conventions at a time, by dossier. */
final class Candidates {

    private static final String FROM = """
            select c.id, c.dossier, r.nom, r.commune, r.siret, g.nom
            from convention c
              join relais r on r.dossier = c.dossier
              join gestionnaire g on g.siret = r.siret
              left join periode_effective p on p.convention_id = c.id
            where true""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Candidates(Criteres criteres) {
        criteres.gestionnaire().ifPresent(siret -> where("r.siret = :siret", "siret", siret.value()));
        criteres.commune().ifPresent(commune -> where("lower(r.commune) = lower(:commune)", "commune", commune));
        criteres.finAvant().ifPresent(fin -> where("upper(p.periode) <= cast(:fin as date)", "fin", fin));
        criteres.mission().ifPresent(mission -> where("""
                exists (select 1 from instrument i
                        where i.convention_id = c.id and :mission = any (i.missions))""", "mission", mission.name()));
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /** After this key; the first ones without it. */
    List<Candidate> after(Optional<String> key, int most, EntityManager entities) {
        StringBuilder sql = new StringBuilder(FROM);
        conditions.forEach(condition -> sql.append(" and ").append(condition));
        key.ifPresent(last -> sql.append(" and (c.dossier || '/' || c.id) > :after"));
        Query query = entities.createNativeQuery(sql + " order by c.dossier || '/' || c.id", Object[].class)
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        key.ifPresent(last -> query.setParameter("after", last));
        return ((List<?>) query.getResultList())
                .stream().map(row -> Candidate.of((Object[]) row)).toList();
    }
}
