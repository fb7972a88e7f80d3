package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.Refused;

/**
 * A signatory of the contract and the role that acts for it; nobody acts for both sides (§2.1, ASM-CONV-8). The cosignataire
 * has no account: it signs on paper, and the gestionnaire's signatory tells that it refuses (ASM-CONV-41).
 */
public enum Partie {
    GESTIONNAIRE(Roles.SIGNATAIRE),
    COSIGNATAIRE(Roles.SIGNATAIRE),
    CAF(Roles.DIRECTEUR);

    private final String role;

    Partie(String role) {
        this.role = role;
    }

    boolean isPartner() {
        return this != CAF;
    }

    /** Who may sign here, with a token. */
    void requireSignatureOf(Acteur acteur) {
        if (this == COSIGNATAIRE) {
            throw Refused.because(
                            ConventionRefusal.SIGNATAIRE_NON_HABILITE,
                            "Le cosignataire n'a pas de compte : la Caf enregistre l'original qu'il a signé sur papier.")
                    .at("/partie");
        }
        requireMandateOf(acteur);
    }

    /** Who may refuse or terminate for this party. */
    void requireMandateOf(Acteur acteur) {
        if (!acteur.roles().contains(role) || acteur.isPartner() != isPartner()) {
            throw Refused.because(
                            ConventionRefusal.SIGNATAIRE_NON_HABILITE,
                            "Seul le rôle « " + role + " », tenu d'un seul côté, agit pour la partie " + this + ".")
                    .at("/partie");
        }
    }
}
