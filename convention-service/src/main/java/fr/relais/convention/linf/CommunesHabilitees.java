package fr.relais.convention.linf;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/**
 * Which communes' online requests a relais receives, kept by the database from its transitions and its territory
 * ({@code linf_commune}); decides whether it may receive those of its territory (GU-4).
 */
@ApplicationScoped
class CommunesHabilitees {

    private final EntityManager entities;

    CommunesHabilitees(EntityManager entities) {
        this.entities = entities;
    }

    /** By their INSEE codes, in order. */
    List<String> on(DossierId dossier, LocalDate date) {
        return communes(
                "select commune from linf_commune where dossier = ?1 and ?2 >= du and (jusqu_a is null or ?2 < jusqu_a)"
                        + " order by commune",
                dossier,
                date);
    }

    /** Tells the communes, never whose they are: the other LINF may be of another gestionnaire or another Caf. */
    void requireFree(DossierId dossier, LocalDate from) {
        if (communes("select linf_territoire(?1, ?2)", dossier, from).isEmpty()) {
            throw Refused.because(
                            LinfRefusal.LINF_SANS_TERRITOIRE,
                            "Le relais " + dossier + " n'a pas de territoire au " + from
                                    + " : on ne peut dire de quelles communes il recevrait les demandes.")
                    .at("/date");
        }
        List<String> taken = communes("select linf_communes_prises(?1, ?2)", dossier, from);
        if (!taken.isEmpty()) {
            throw Refused.because(
                    LinfRefusal.LINF_DEJA_HABILITE,
                    "Un autre lieu d'information reçoit déjà, le " + from
                            + " ou plus tard, les demandes en ligne des communes " + String.join(", ", taken) + ".");
        }
    }

    private List<String> communes(String query, DossierId dossier, LocalDate date) {
        return entities.createNativeQuery(query, String.class)
                .setParameter(1, dossier.value())
                .setParameter(2, date)
                .getResultList();
    }
}
