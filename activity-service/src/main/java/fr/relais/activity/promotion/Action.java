package fr.relais.activity.promotion;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleFait;
import jakarta.persistence.Column;
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

/** An action of promotion, planned then carried out; the opinion of the Caf goes when what it was about changes (PR-2, PR-3, PR-5). */
@Entity
@Table(name = "promotion_action")
public class Action {

    @EmbeddedId
    private CleFait cle;

    @Version
    private Long revision;

    @Enumerated(EnumType.STRING)
    private GenreAction genre;

    private String intitule;

    @Enumerated(EnumType.STRING)
    private StatutAction statut;

    @Column(name = "date_action")
    private LocalDate date;

    private String preuve;

    @Embedded
    @EmbeddedColumnNaming("enregistre_%s")
    private Trace enregistre;

    @Embedded
    private Avis avis;

    protected Action() {}

    Action(CleFait cle, FaitsAction faits, Trace trace) {
        this.cle = cle;
        tell(faits, trace);
    }

    final void tell(FaitsAction faits, Trace trace) {
        if (faits.genre() != genre || !faits.intitule().equals(intitule)) {
            avis = null;
        }
        genre = faits.genre();
        intitule = faits.intitule();
        statut = faits.statut();
        date = faits.date();
        preuve = faits.preuve();
        enregistre = trace;
    }

    void judge(Avis given) {
        avis = given;
    }

    public CleFait cle() {
        return cle;
    }

    /** Counts the acts, from 1. */
    public long revision() {
        return revision + 1;
    }

    public FaitsAction faits() {
        return new FaitsAction(genre, intitule, statut, date, preuve);
    }

    public Optional<Avis> avis() {
        return Optional.ofNullable(avis);
    }

    Trace enregistre() {
        return enregistre;
    }
}
