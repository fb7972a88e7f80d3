package fr.relais.activity.relance;

import fr.relais.activity.campagne.CleEcheance;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.activity.suivi.Avancement;
import fr.relais.activity.suivi.DonneeAttendue;
import fr.relais.kit.event.Event;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Siret;
import java.time.Instant;
import java.time.LocalDate;

/** The partner is to be reminded of a deadline; the contract is {@code contracts/events}. */
record RelanceDue(
        DossierId dossier,
        Exercice exercice,
        TypeDonnees type,
        int rang,
        GenreRelance genre,
        LocalDate limite,
        Avancement avancement,
        Siret gestionnaire,
        LocalDate emiseLe) {

    static final String TYPE = "fr.relais.RelanceDue.v1";

    static RelanceDue of(DonneeAttendue donnee, Echeance echeance, GenreRelance genre, int rang, Instant now) {
        CleEcheance cle = donnee.cle();
        return new RelanceDue(
                cle.dossier(),
                cle.exercice(),
                cle.type(),
                rang,
                genre,
                echeance.limite(),
                donnee.avancement(),
                donnee.gestionnaire(),
                echeance.jour(now));
    }

    Event toEvent() {
        return Event.of("activities", TYPE, dossier, rang, this);
    }
}
