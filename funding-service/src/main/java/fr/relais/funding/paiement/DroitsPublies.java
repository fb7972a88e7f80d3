package fr.relais.funding.paiement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.dossier.Suivi;
import fr.relais.funding.droit.Droits;
import fr.relais.funding.faits.Faits;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Makes the rights of a dossier known when they changed, and only then. */
@ApplicationScoped
class DroitsPublies {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Suivi suivi;

    DroitsPublies(EntityManager entities, ObjectMapper json, Suivi suivi) {
        this.entities = entities;
        this.json = json;
        this.suivi = suivi;
    }

    void publishChanges(Faits faits, Parametres parametres, String causationId) {
        DossierId dossier = faits.dossier();
        Droits.established(faits, parametres).stream()
                .map(droit -> DroitComputed.of(dossier, droit))
                .filter(this::remember)
                .forEach(droit -> suivi.publish(dossier, DroitComputed.TYPE, droit, causationId));
    }

    /** False when the very same right is already known. */
    private boolean remember(DroitComputed droit) {
        return entities.createNativeQuery("""
                                insert into droit_publie (dossier, exercice, nature, montant, contenu)
                                values (?1, ?2, ?3, ?4, cast(?5 as jsonb))
                                on conflict (dossier, exercice, nature) do update
                                set montant = excluded.montant, contenu = excluded.contenu
                                where droit_publie.contenu <> excluded.contenu""")
                        .setParameter(1, droit.dossier().value())
                        .setParameter(2, droit.exercice().annee())
                        .setParameter(3, droit.nature().name())
                        .setParameter(4, droit.droit().euros())
                        .setParameter(5, write(droit))
                        .executeUpdate()
                == 1;
    }

    private String write(DroitComputed droit) {
        try {
            return json.writeValueAsString(droit);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A right cannot be written", unwritable);
        }
    }
}
