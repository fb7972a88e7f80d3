package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.problem.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A signature as a fact: for whom, by whom, when and where; {@code deliberation} is the reference of the vote, or null.
 * {@code preuve} is null until it is recorded.
 */
@Embeddable
public record Signature(
        @Enumerated(EnumType.STRING) Partie partie,
        String nom,
        String qualite,
        @Column(name = "date_signature") LocalDate date,
        String lieu,
        String deliberation,
        @Embedded Preuve preuve) {

    Signature proved(Preuve by) {
        return new Signature(partie, nom, qualite, date, lieu, deliberation, by);
    }

    /** The subject that gave it here; nobody known when it was put on paper. */
    public Optional<String> signeePar() {
        return Optional.ofNullable(preuve).map(Preuve::signeePar);
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
