package fr.relais.activity.controle;

import fr.relais.activity.Trace;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What was notified, by whom and when. */
@Embeddable
public record Notification(
        @Embedded @EmbeddedColumnNaming("notifie_%s") Trace trace,
        String objet,
        LocalDate periodeDebut,
        LocalDate periodeFin,
        LocalDate dateVisite) {}
