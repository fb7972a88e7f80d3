package fr.relais.activity.relance;

import fr.relais.activity.campagne.CleEcheance;
import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.activity.suivi.DonneeAttendue;
import fr.relais.activity.suivi.Suivi;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sends the e-mail of one reminder, unless it has become useless or nobody gave an address; the instance that holds its row does. */
@ApplicationScoped
class SendCourriel {

    private static final int TRIES_AT_MOST = 5;

    private final EntityManager entities;
    private final Suivi suivi;
    private final FindAdresse adresses;
    private final Mailer mailer;

    SendCourriel(EntityManager entities, Suivi suivi, FindAdresse adresses, Mailer mailer) {
        this.entities = entities;
        this.suivi = suivi;
        this.adresses = adresses;
        this.mailer = mailer;
    }

    /** One reminder, by its key. */
    record Cle(String dossier, int exercice, String type, int rang) {

        CleEcheance echeance() {
            return new CleEcheance(new DossierId(dossier), new Exercice(exercice), TypeDonnees.valueOf(type));
        }
    }

    /** Sent before it is noted: a crash between the two sends it again, none loses it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void send(Cle cle) {
        held(cle).ifPresent(row -> {
            CleEcheance echeance = cle.echeance();
            GenreRelance genre = GenreRelance.valueOf((String) row[0]);
            LocalDate limite = LocalDate.parse((String) row[1]);
            note(cle, send(echeance, Courriel.of(echeance, genre, limite)));
        });
    }

    /** Tried again later; given up after the fifth time, so that a wrong address does not last for ever. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void noteFailure(Cle cle) {
        keyed(cle, """
                update relance set courriel_essais = courriel_essais + 1,
                  courriel = case when courriel_essais + 1 >= ?5 then 'ABANDONNE' else courriel end
                where dossier = ?1 and exercice = ?2 and type = ?3 and rang = ?4 and courriel = 'A_ENVOYER'""").setParameter(5, TRIES_AT_MOST).executeUpdate();
    }

    private String send(CleEcheance cle, Courriel courriel) {
        Optional<DonneeAttendue> awaited = suivi.of(cle.dossier(), cle.exercice()).stream()
                .filter(donnee ->
                        donnee.cle().equals(cle) && donnee.avancement().isAwaited())
                .findFirst();
        if (awaited.isEmpty()) {
            return "INUTILE";
        }
        Optional<String> address = adresses.find(awaited.get().gestionnaire()).courriel();
        address.ifPresent(to -> mailer.send(Mail.withText(to, courriel.objet(), courriel.texte())));
        return address.isPresent() ? "ENVOYE" : "SANS_ADRESSE";
    }

    private Optional<Object[]> held(Cle cle) {
        List<Object[]> rows = keyed(cle, """
                        select genre, cast(limite as text) from relance
                        where dossier = ?1 and exercice = ?2 and type = ?3 and rang = ?4 and courriel = 'A_ENVOYER'
                        for update skip locked""").getResultList();
        return rows.stream().findFirst();
    }

    private void note(Cle cle, String outcome) {
        keyed(cle, """
                update relance set courriel = ?5
                where dossier = ?1 and exercice = ?2 and type = ?3 and rang = ?4""").setParameter(5, outcome).executeUpdate();
    }

    private Query keyed(Cle cle, String sql) {
        return entities.createNativeQuery(sql)
                .setParameter(1, cle.dossier())
                .setParameter(2, cle.exercice())
                .setParameter(3, cle.type())
                .setParameter(4, cle.rang());
    }
}
