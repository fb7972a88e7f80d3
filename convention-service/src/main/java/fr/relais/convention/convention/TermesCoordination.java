package fr.relais.convention.convention;

import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a convention of coordination départementale agrees on instead of missions (CALC-11): the ETP, the amount of the year and
 * the most for the « journée action-recherche-formation », for the candidature retained ({@code coordination}).
 */
@Embeddable
public record TermesCoordination(
        @Column(name = "coordination_id") UUID coordination,
        @Column(name = "coordination_etp") Etp etp,
        @Column(name = "coordination_montant_annuel") Montant montantAnnuel,
        @Column(name = "coordination_plafond_journee") Montant plafondJournee) {}
