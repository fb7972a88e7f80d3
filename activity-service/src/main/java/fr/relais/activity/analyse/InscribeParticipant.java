package fr.relais.activity.analyse;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The relais inscribes a professional for a year, once, and counts it unless another relais does (AP-9). */
@ApplicationScoped
public class InscribeParticipant {

    private final Registres registres;
    private final Comptages comptages;
    private final Pseudonymes pseudonymes;
    private final Clock clock;

    InscribeParticipant(Registres registres, Comptages comptages, Pseudonymes pseudonymes, Clock clock) {
        this.registres = registres;
        this.comptages = comptages;
        this.pseudonymes = pseudonymes;
        this.clock = clock;
    }

    /** A professional whose number is sealed, its métier and its situation. */
    public record Inscription(IdentifiantScelle identifiant, Metier metier, SituationParticipant situation) {}

    @Transactional
    public Participant inscribe(CleExercice annee, Inscription asked, Acteur acteur) {
        registres.requireOpen(annee);
        String pseudonyme = pseudonymes.de(asked.identifiant(), annee);
        registres.inscrit(annee, pseudonyme).ifPresent(known -> {
            throw Refused.because(
                    AnalyseRefusal.PROFESSIONNEL_DEJA_INSCRIT,
                    "Ce professionnel est déjà inscrit en %s : c'est le participant %s."
                            .formatted(annee.exercice(), known));
        });
        Trace trace = new Trace(acteur.id(), clock.instant());
        Participant participant = new Participant(CleFait.of(annee, Ids.newId()), pseudonyme, asked.metier(), trace);
        participant.correct(asked.situation(), trace);
        registres.keep(participant);
        comptages.follow(participant);
        return participant;
    }
}
