package fr.relais.funding.rapprochement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.document.Fichier;
import fr.relais.funding.rapprochement.DrawUpRapprochement.Attente;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The reports that were kept: one for a Caf and a day whatever the instances, with the hash of what it says. */
@ApplicationScoped
class Conserves {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    Conserves(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** A report that was kept: how long was waited for then, and its hash. */
    record Conserve(Attente attente, String empreinte, Instant etabliLe) {}

    @Transactional
    Optional<Conserve> find(String codeCaf, LocalDate jour) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select jours_recepisse, jours_emission, empreinte, etabli_le
                        from rapprochement where code_caf = ?1 and jour = ?2""", Tuple.class)
                .setParameter(1, codeCaf)
                .setParameter(2, jour)
                .getResultList();
        return rows.stream()
                .map(row -> new Conserve(
                        new Attente(
                                row.get("jours_recepisse", Integer.class), row.get("jours_emission", Integer.class)),
                        row.get("empreinte", String.class),
                        row.get("etabli_le", Instant.class)))
                .findFirst();
    }

    String empreinte(Rapport rapport) {
        return Fichier.empreinte(written(rapport).getBytes(StandardCharsets.UTF_8));
    }

    /** False when another instance kept it first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean keep(Rapport rapport, Attente attente) {
        return entities.createNativeQuery("""
                        insert into rapprochement (code_caf, jour, jours_recepisse, jours_emission, contenu, empreinte, etabli_le)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""")
                        .setParameter(1, rapport.codeCaf())
                        .setParameter(2, rapport.au())
                        .setParameter(3, attente.recepisse())
                        .setParameter(4, attente.emission())
                        .setParameter(5, written(rapport))
                        .setParameter(6, empreinte(rapport))
                        .setParameter(7, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private String written(Rapport rapport) {
        try {
            return json.writeValueAsString(rapport);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
