package fr.relais.funding.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.funding.FundingRefusal;
import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.BonusTerritoireFixe;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.CoordinationSignee;
import fr.relais.funding.faits.CoutJournee;
import fr.relais.funding.faits.DecisionCaf;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Reprise;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps the latest version of every fact of every dossier, and gives them back as the calculations want them. */
@ApplicationScoped
public class FaitsConnus {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    FaitsConnus(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
    }

    private enum Nature {
        CONVENTION(ConventionSignee.class),
        DECLARATION(DeclarationValidee.class),
        BILAN(BilanEvalue.class),
        REPRISE(Reprise.class),
        BONUS_TERRITOIRE(BonusTerritoireFixe.class),
        COORDINATION(CoordinationSignee.class),
        COUT_JOURNEE(CoutJournee.class),
        DECISION(DecisionCaf.class);

        private final Class<? extends Fait<?>> type;

        Nature(Class<? extends Fait<?>> type) {
            this.type = type;
        }

        static Nature of(Fait<?> fait) {
            return List.of(values()).stream()
                    .filter(nature -> nature.type.isInstance(fait))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** An older version than the one known changes nothing. */
    public void record(DossierId dossier, Fait<?> fait) {
        entities.createNativeQuery("""
                        insert into fait (dossier, nature, cle, version, contenu, recu_le)
                        values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6)
                        on conflict (dossier, nature, cle) do update
                        set version = excluded.version, contenu = excluded.contenu, recu_le = excluded.recu_le
                        where fait.version < excluded.version""")
                .setParameter(1, dossier.value())
                .setParameter(2, Nature.of(fait).name())
                .setParameter(3, fait.cle().toString())
                .setParameter(4, fait.version())
                .setParameter(5, write(fait))
                .setParameter(6, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    public Faits of(DossierId dossier) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select nature, cast(contenu as text) as contenu from fait where dossier = ?1", Tuple.class)
                .setParameter(1, dossier.value())
                .getResultList();
        return Faits.of(dossier, read(rows));
    }

    private List<Fait<?>> read(List<Tuple> rows) {
        List<Fait<?>> faits = new ArrayList<>();
        rows.forEach(row -> faits.add(
                read(row.get("contenu", String.class), Nature.valueOf(row.get("nature", String.class)).type)));
        return faits;
    }

    /**
     * Those of many dossiers at once, between two included: what the reader may sum up, be it dossiers that it may not see
     * one by one.
     */
    public List<Faits> between(DossierId first, DossierId last) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select dossier, nature, contenu from faits_du_portefeuille(?1, ?2)", Tuple.class)
                .setParameter(1, first.value())
                .setParameter(2, last.value())
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("dossier", String.class), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> Faits.of(DossierId.of(one.getKey()), read(one.getValue())))
                .toList();
    }

    /** Refuses a dossier of which no signed convention is known. */
    public Faits require(DossierId dossier) {
        Faits faits = of(dossier);
        if (!faits.isConnu()) {
            throw Refused.because(FundingRefusal.DOSSIER_INCONNU, "Le dossier " + dossier + " n'est pas connu.");
        }
        return faits;
    }

    private String write(Fait<?> fait) {
        try {
            return json.writeValueAsString(fait);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A fact cannot be written: " + fait, unwritable);
        }
    }

    private <F> F read(String row, Class<F> type) {
        try {
            return json.readValue(row, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored fact cannot be read", unreadable);
        }
    }
}
