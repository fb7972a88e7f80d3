package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.Refused;

/** A side of the contract, the role that signs for it and the act it is; nobody signs for both (§2.1, ASM-CONV-8). */
public enum Partie {
    GESTIONNAIRE(Roles.SIGNATAIRE, Acte.SIGNER_GESTIONNAIRE),
    CAF(Roles.DIRECTEUR, Acte.SIGNER_CAF);

    private final String role;
    private final Acte acte;

    Partie(String role, Acte acte) {
        this.role = role;
        this.acte = acte;
    }

    Acte acte() {
        return acte;
    }

    void requireMandateOf(Acteur acteur) {
        boolean isPartner = this == GESTIONNAIRE;
        if (!acteur.roles().contains(role) || acteur.isPartner() != isPartner) {
            throw Refused.because(
                            ConventionRefusal.SIGNATAIRE_NON_HABILITE,
                            "Seul le rôle « " + role + " », tenu d'un seul côté, signe pour la partie " + this + ".")
                    .at("/partie");
        }
    }
}
