package fr.relais.activity.analyse;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleFait;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A professional inscribed in a relais for a year, under a pseudonym until it is purged (AP-5, AP-8, AP-9). */
@Entity
@Table(name = "analyse_participant")
public class Participant {

    @EmbeddedId
    private CleFait cle;

    @Version
    private Long revision;

    private String pseudonyme;

    @Enumerated(EnumType.STRING)
    private Metier metier;

    private boolean enExercice;
    private boolean compteAilleurs;
    private LocalDate engagement;

    @Embedded
    @EmbeddedColumnNaming("enregistre_%s")
    private Trace enregistre;

    protected Participant() {}

    Participant(CleFait cle, String pseudonyme, Metier metier, Trace trace) {
        this.cle = cle;
        this.pseudonyme = pseudonyme;
        this.metier = metier;
        this.enregistre = trace;
    }

    /** What may change in the year: never who it is, nor its métier. */
    void correct(SituationParticipant situation, Trace trace) {
        enExercice = situation.enExercice();
        compteAilleurs = situation.compteAilleurs();
        engagement = situation.engagement();
        enregistre = trace;
    }

    public FaitsParticipant faits() {
        return FaitsParticipant.of(metier, new SituationParticipant(enExercice, compteAilleurs, engagement));
    }

    public CleFait cle() {
        return cle;
    }

    /** Counts the acts, from 1. */
    public long revision() {
        return revision + 1;
    }

    /** Empty once purged (CTL-2). */
    Optional<String> pseudonyme() {
        return Optional.ofNullable(pseudonyme);
    }

    Trace enregistre() {
        return enregistre;
    }
}
