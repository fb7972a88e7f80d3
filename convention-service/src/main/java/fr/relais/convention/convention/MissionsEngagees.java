package fr.relais.convention.convention;

import fr.relais.convention.Sorted;
import fr.relais.convention.projet.Mission;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;

/** The missions an instrument engages, and the article that says so. */
@Embeddable
public record MissionsEngagees(
        @Column(name = "missions_article") String article,

        @Column(name = "missions") @Enumerated(EnumType.STRING)
        Set<Mission> missions) {

    public MissionsEngagees {
        missions = Sorted.of(missions);
    }
}
