package fr.relais.activity.analyse;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleFait;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The relais corrects what it told of a participant: practising or not, committed, counted here or elsewhere. */
@ApplicationScoped
public class CorrectParticipant {

    private final Registres registres;
    private final Comptages comptages;
    private final Clock clock;

    CorrectParticipant(Registres registres, Comptages comptages, Clock clock) {
        this.registres = registres;
        this.comptages = comptages;
        this.clock = clock;
    }

    @Transactional
    public Participant correct(CleFait cle, Revision lue, SituationParticipant situation, Acteur acteur) {
        Participant participant = registres.participant(cle, lue);
        participant.correct(situation, new Trace(acteur.id(), clock.instant()));
        registres.keep(participant);
        comptages.follow(participant);
        return participant;
    }
}
