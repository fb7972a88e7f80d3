package fr.relais.activity.promotion;

import fr.relais.activity.Trace;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Whether the Caf accepts an action of a kind that the référentiel does not name, and why (PR-3). */
@Embeddable
public record Avis(
        @Column(name = "avis_favorable") Boolean favorable,
        @Column(name = "avis_motif") String motif,
        @Embedded @EmbeddedColumnNaming("avis_%s") Trace donne) {}
