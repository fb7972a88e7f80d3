package fr.relais.kit.identity;

import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the latest version of each habilitation; the policies of the database look here at each query. */
@ApplicationScoped
public class Habilitations {

    private final EntityManager entities;

    Habilitations(EntityManager entities) {
        this.entities = entities;
    }

    /** An older version than the one known changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Habilitation habilitation) {
        entities.createNativeQuery("""
                        insert into habilitation (id, version, siret, client, du, au, revoquee_le)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz))
                        on conflict (id) do update set version = excluded.version, revoquee_le = excluded.revoquee_le
                        where habilitation.version < excluded.version""")
                .setParameter(1, habilitation.id())
                .setParameter(2, habilitation.version())
                .setParameter(3, habilitation.gestionnaire().value())
                .setParameter(4, habilitation.client())
                .setParameter(5, Date.valueOf(habilitation.du()))
                .setParameter(6, Date.valueOf(habilitation.au()))
                .setParameter(
                        7, habilitation.isRevoked() ? habilitation.revoqueeLe().toString() : null)
                .executeUpdate();
    }

    /** What convention-service tells of a gestionnaire: to be called by the consumer of its topic. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(HabilitationsChanged told) {
        told.habilitations()
                .forEach(one -> keep(new Habilitation(
                        one.id(),
                        one.version(),
                        told.gestionnaire(),
                        one.client(),
                        one.du(),
                        one.au(),
                        one.revoqueeLe())));
    }

    /** The oldest first, the revoked ones too. */
    @Transactional
    public List<Habilitation> of(Siret gestionnaire) {
        return read("siret = ?1", gestionnaire.value());
    }

    @Transactional
    public Optional<Habilitation> find(UUID id) {
        return read("id = ?1", id).stream().findFirst();
    }

    private List<Habilitation> read(String where, Object parameter) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select id, version, siret, client, du, au, revoquee_le from habilitation
                        where %s order by id""".formatted(where), Tuple.class)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream().map(Habilitations::habilitation).toList();
    }

    private static Habilitation habilitation(Tuple row) {
        return new Habilitation(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                new Siret(row.get("siret", String.class)),
                row.get("client", String.class),
                day(row, "du"),
                day(row, "au"),
                row.get("revoquee_le", Instant.class));
    }

    private static LocalDate day(Tuple row, String column) {
        return row.get(column) instanceof Date date ? date.toLocalDate() : row.get(column, LocalDate.class);
    }
}
