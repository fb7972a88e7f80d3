package fr.relais.funding.retour;

import fr.relais.funding.retour.FichierRecu.Message;
import fr.relais.kit.event.Ids;
import fr.relais.paymentfiles.retour.FichierRetours;
import fr.relais.paymentfiles.retour.TypeMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Knows the files that a Caf received, by the hash of their bytes. */
@ApplicationScoped
class Fichiers {

    private final EntityManager entities;

    Fichiers(EntityManager entities) {
        this.entities = entities;
    }

    /** The id of a new file; empty when its bytes are known, be it since an instant ago. */
    Optional<UUID> add(Reception reception, FichierDeBanque file) {
        UUID id = Ids.newId();
        FichierRetours contenu = file.contenu();
        int added = entities.createNativeQuery("""
                        insert into retour_fichier (id, code_caf, empreinte, type, message_id, recu_par, recu_le)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (code_caf, empreinte) do nothing""")
                .setParameter(1, id)
                .setParameter(2, reception.codeCaf())
                .setParameter(3, file.empreinte())
                .setParameter(4, contenu.type().name())
                .setParameter(5, contenu.msgId())
                .setParameter(6, reception.par().id())
                .setParameter(7, Timestamp.from(reception.par().le()))
                .executeUpdate();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    FichierRecu find(String codeCaf, String empreinte, boolean dejaRecu) {
        Tuple row = (Tuple) entities.createNativeQuery("""
                        select id, type, message_id, recu_le from retour_fichier
                        where code_caf = ?1 and empreinte = ?2""", Tuple.class)
                .setParameter(1, codeCaf)
                .setParameter(2, empreinte)
                .getSingleResult();
        UUID id = row.get("id", UUID.class);
        Message message = new Message(
                TypeMessage.valueOf(row.get("type", String.class)), row.get("message_id", String.class), empreinte);
        return new FichierRecu(id, message, row.get("recu_le", Instant.class), dejaRecu, suites(id));
    }

    private Map<Suite, Long> suites(UUID fichier) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select suite, count(*) as nombre from retour_ligne where fichier_id = ?1 group by suite",
                        Tuple.class)
                .setParameter(1, fichier)
                .getResultList();
        Map<Suite, Long> suites = new EnumMap<>(Suite.class);
        rows.forEach(row -> suites.put(Suite.valueOf(row.get("suite", String.class)), row.get("nombre", Long.class)));
        return suites;
    }
}
