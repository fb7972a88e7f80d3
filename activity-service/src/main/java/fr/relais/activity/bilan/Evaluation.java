package fr.relais.activity.bilan;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.dossier.RegimeMission;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** One verdict of the Caf, the one the facts gave that day and the contrôle it followed from, if any; kept for ever: a later one is added, never written over it. */
@Embeddable
public record Evaluation(
        @Enumerated(EnumType.STRING) Mission mission,
        Boolean atteint,
        @Enumerated(EnumType.STRING) RegimeMission regime,
        String motif,
        Boolean atteintCalcule,
        String motifEcart,
        @Embedded @EmbeddedColumnNaming("evalue_%s") Trace evalue,
        UUID controle) {}
