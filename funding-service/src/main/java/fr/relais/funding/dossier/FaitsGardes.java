package fr.relais.funding.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Finds facts by the events that told them, also those that a later version replaced since (I5). */
@ApplicationScoped
public class FaitsGardes {

    private final EntityManager entities;
    private final ObjectMapper json;

    FaitsGardes(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** A fact as it is kept; {@code remplace} when it is no more the latest version under its key. */
    public record FaitGarde(
            String evenement,
            String nature,
            String cle,
            long version,
            Instant recuLe,
            boolean remplace,
            JsonNode contenu) {}

    /** By nature, key and version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<FaitGarde> toldBy(DossierId dossier, Collection<String> evenements) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select f.contenu ->> 'cause' as evenement, f.nature, f.cle, f.version, f.recu_le, f.remplace,
                               cast(f.contenu as text) as contenu
                        from (select nature, cle, version, recu_le, false as remplace, contenu from fait where dossier = ?1
                              union all
                              select nature, cle, version, recu_le, true, contenu from fait_anterieur where dossier = ?1) f
                        where f.contenu ->> 'cause' in (?2) order by f.nature, f.cle, f.version""", Tuple.class)
                .setParameter(1, dossier.value())
                .setParameter(2, evenements)
                .getResultList();
        return rows.stream().map(this::fait).toList();
    }

    private FaitGarde fait(Tuple row) {
        return new FaitGarde(
                row.get("evenement", String.class),
                row.get("nature", String.class),
                row.get("cle", String.class),
                row.get("version", Long.class),
                row.get("recu_le", Instant.class),
                row.get("remplace", Boolean.class),
                read(row.get("contenu", String.class)));
    }

    private JsonNode read(String contenu) {
        try {
            return json.readTree(contenu);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored fact cannot be read", unreadable);
        }
    }
}
