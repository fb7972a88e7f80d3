package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.problem.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A signature as a fact: for whom, by whom, when and where; {@code deliberation} is the reference of the vote, or null.
 * {@code signeePar} is the subject that gave it here, null when it was given before this system.
 */
@Embeddable
public record Signature(
        @Enumerated(EnumType.STRING) Partie partie,
        String nom,
        String qualite,
        @Column(name = "date_signature") LocalDate date,
        String lieu,
        String deliberation,
        @Column(name = "signee_par") String signeePar) {

    Signature givenBy(String subject) {
        return new Signature(partie, nom, qualite, date, lieu, deliberation, subject);
    }

    /** §3.2, W13: a local authority signs on the vote of its assembly. */
    void requireDeliberationOf(TypeJuridique gestionnaire) {
        if (partie == Partie.GESTIONNAIRE && gestionnaire.signsOnDeliberation() && deliberation == null) {
            throw Refused.because(
                            ConventionRefusal.DELIBERATION_MANQUANTE,
                            "Un gestionnaire de type " + gestionnaire
                                    + " signe sur délibération : indiquez sa référence.")
                    .at("/deliberation");
        }
    }
}
