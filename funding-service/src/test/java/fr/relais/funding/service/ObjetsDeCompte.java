package fr.relais.funding.service;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An account that was set aside, for each relation: asked about again and again, it never holds a payment of other tests. */
@ApplicationScoped
class ObjetsDeCompte {

    private static final Set<String> OPERATIONS = Set.of(
            "saisirCompteBancaire",
            "listerComptesBancaires",
            "lireCompteBancaire",
            "deposerPreuveCompte",
            "telechargerPreuveCompte",
            "verifierCompteBancaire",
            "lireBeneficiaire",
            "bloquerBeneficiaire",
            "debloquerBeneficiaire");

    private final EntityManager entities;
    private final Map<Relation, Persona> declarants = new EnumMap<>(Relation.class);
    private final Map<Relation, UUID> comptes = new EnumMap<>(Relation.class);

    ObjetsDeCompte(EntityManager entities) {
        this.entities = entities;
    }

    void prepare(Relation relation, Persona declarant) {
        UUID id = UUID.randomUUID();
        declarants.put(relation, declarant);
        comptes.put(relation, id);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        insert into compte_bancaire (id, revision, code_caf, gestionnaire, iban, titulaire, date_preuve, etat,
                                                     saisi_par, saisi_le)
                        values (?1, 2, ?2, ?3, 'FR7630006000011234567890189', 'Quelqu''un', date '2022-01-03', 'ECARTE',
                                'quelqu''un', timestamptz '2022-01-04 09:00Z')""")
                        .setParameter(1, id)
                        .setParameter(2, declarant.codeCaf().orElseThrow())
                        .setParameter(3, declarant.siret().orElseThrow())
                        .executeUpdate());
    }

    /** Asked so that nothing is kept: by a proof of the future, after a reading that is not the last. */
    Map<String, String> of(Situation asked) {
        Map<String, String> values = new HashMap<>();
        if (OPERATIONS.contains(asked.operation().id())) {
            String siret = declarants.get(asked.relation()).siret().orElseThrow();
            values.put("compte", comptes.get(asked.relation()).toString());
            values.put("gestionnaire", siret);
            values.put("siret", siret);
            values.put("datePreuve", "2199-01-01");
            values.put("If-Match", "\"99\"");
        }
        return values;
    }
}
