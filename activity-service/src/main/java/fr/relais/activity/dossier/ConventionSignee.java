package fr.relais.activity.dossier;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The latest terms known of one convention: a projection, written only by the events of convention-service. */
@Entity
@Table(name = "convention_signee")
class ConventionSignee {

    @Id
    @Column(name = "convention_id")
    private UUID conventionId;

    private DossierId dossier;
    private LocalDate dateEffet;
    private LocalDate dateFin;
    private Exercice premierExercice;
    private boolean suspendue;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Segment> segments;

    private String signePourGestionnairePar;

    protected ConventionSignee() {}

    ConventionSignee(UUID conventionId, DossierId dossier, TermesSignes termes) {
        this.conventionId = conventionId;
        this.dossier = dossier;
        replace(termes);
    }

    /** Replaces the terms: an event carries the whole state, but need not say again who signed. */
    final void replace(TermesSignes termes) {
        dateEffet = termes.periode().debut();
        dateFin = termes.periode().fin();
        premierExercice = termes.premierExercice();
        suspendue = termes.suspendue();
        segments = termes.segments();
        signePourGestionnairePar = termes.signePourGestionnairePar().orElse(signePourGestionnairePar);
    }

    TermesSignes termes() {
        return new TermesSignes(
                new Periode(dateEffet, dateFin),
                premierExercice,
                suspendue,
                segments,
                Optional.ofNullable(signePourGestionnairePar));
    }
}
