package fr.relais.funding.lot;

import fr.relais.funding.comptebancaire.CompteVerifie;
import fr.relais.funding.comptebancaire.EtatDuCompte;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.CoordinationSignee;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Genre;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import java.util.Optional;
import java.util.UUID;

/** What is known today of a payment and of whom it goes to, and what its transfer says when it is in a lot. */
record Constat(Echeance du, CompteConnu compte, boolean isBeneficiaireBloque, Faits faits, Optional<Prevu> prevu) {

    /** What is owed, to whom. */
    record Echeance(CleEcheance cle, Montant net, Siret beneficiaire) {}

    /** The account of the beneficiary, when two persons answer for it, or why there is none. */
    record CompteConnu(EtatDuCompte etat, Optional<CompteVerifie> verifie) {}

    /** What a transfer was made of. */
    record Prevu(Montant montant, Siret beneficiaire, UUID compte) {}

    /** The convention that pays this échéance (CONV-7). */
    boolean isConventionSuspendue() {
        return du.cle().genre() == Genre.COORDINATION
                ? faits.complements()
                        .coordination(du.cle().exercice())
                        .filter(CoordinationSignee::suspendue)
                        .isPresent()
                : faits.conventions(du.cle().exercice()).stream().anyMatch(ConventionSignee::suspendue);
    }

    boolean arePaiementsSuspendus() {
        return faits.suspension(du.cle().exercice()).isPresent();
    }

    /** Nothing is compared with an account that is not verified: that is said otherwise. */
    boolean hasAnotherCompte() {
        return prevu.isPresent()
                && compte.verifie()
                        .filter(today -> !today.id().equals(prevu.get().compte()))
                        .isPresent();
    }

    boolean hasAnotherBeneficiaire() {
        return prevu.filter(one -> !one.beneficiaire().equals(du.beneficiaire()))
                .isPresent();
    }

    boolean hasAnotherMontant() {
        return prevu.filter(one -> !one.montant().equals(du.net())).isPresent();
    }
}
