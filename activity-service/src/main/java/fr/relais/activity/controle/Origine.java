package fr.relais.activity.controle;

import fr.relais.activity.Trace;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Why a contrôle is: the plan that drew it, or the reason given; the other of the two is null. */
@Embeddable
public record Origine(
        UUID plan,
        String motif,
        @Embedded @EmbeddedColumnNaming("ouvert_%s") Trace ouvert) {}
