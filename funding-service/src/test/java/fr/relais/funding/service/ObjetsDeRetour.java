package fr.relais.funding.service;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A line of the bank that waits for an agent, for each relation; asked about by somebody who has not read it last. */
@ApplicationScoped
class ObjetsDeRetour {

    private static final Set<String> OPERATIONS = Set.of("rattacherLigneRetour", "classerLigneRetour");

    private final EntityManager entities;
    private final Map<Relation, UUID> lignes = new EnumMap<>(Relation.class);

    ObjetsDeRetour(EntityManager entities) {
        this.entities = entities;
    }

    void prepare(Relation relation, Persona declarant) {
        UUID id = UUID.randomUUID();
        lignes.put(relation, id);
        String codeCaf = declarant.codeCaf().orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> {
            insert("""
                    insert into retour_ligne (id, code_caf, origine, evenement, ordre, date_banque, suite, recu_le)
                    values (?1, ?2, 'EVENEMENT', 'essai', 0, date '2022-03-17', 'REFERENCE_INCONNUE', now())""", id, codeCaf);
            insert("""
                    insert into retour_a_traiter (ligne_id, revision, code_caf, etat)
                    values (?1, 0, ?2, 'A_TRAITER')""", id, codeCaf);
        });
    }

    private void insert(String sql, UUID id, String codeCaf) {
        entities.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, codeCaf)
                .executeUpdate();
    }

    Map<String, String> of(Situation asked) {
        return OPERATIONS.contains(asked.operation().id())
                ? Map.of("ligne", lignes.get(asked.relation()).toString(), "If-Match", "\"99\"")
                : Map.of();
    }
}
