package fr.relais.funding.indu;

import fr.relais.kit.value.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What one person proposes and another decides (ACT-2): a remission of so much, or to give up what remains. */
@Embeddable
public record Proposition(
        @Column(name = "proposition_acte") @Enumerated(EnumType.STRING)
        ActeIndu acte,

        @Column(name = "proposition_montant") Montant montant,
        @Column(name = "proposition_par") String par) {}
