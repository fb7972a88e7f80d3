package fr.relais.activity.analyse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/** The attendance of one participant at one session, and for how long. */
@Embeddable
public record Presence(
        UUID participant,

        @Embedded @AttributeOverride(name = "valeur", column = @Column(name = "heures"))
        Heures heures) {}
