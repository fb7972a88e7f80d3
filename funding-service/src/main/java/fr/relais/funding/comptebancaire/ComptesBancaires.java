package fr.relais.funding.comptebancaire;

import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells payments on which account a beneficiary is paid, or why it cannot be; hears of the transfers that the bank refused. */
@ApplicationScoped
public class ComptesBancaires {

    private final Versions versions;
    private final Clock clock;

    ComptesBancaires(Versions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * The account in force that a second person verified; empty when there is none, when a change or a correction waits to be
     * verified (the payments are held), or when the bank refused it since.
     */
    @Transactional
    public Optional<CompteVerifie> verifie(String codeCaf, Siret beneficiaire) {
        List<CompteBancaire> current = versions.currentOf(codeCaf, beneficiaire);
        return etat(current) == EtatDuCompte.VERIFIE
                ? Optional.of(current.get(0).verifie())
                : Optional.empty();
    }

    /** Why, when {@link #verifie} is empty. */
    @Transactional
    public EtatDuCompte etat(String codeCaf, Siret beneficiaire) {
        return etat(versions.currentOf(codeCaf, beneficiaire));
    }

    /**
     * A transfer to this account was rejected or returned: payments are held until another version, or one more person, says
     * that it is right. Of a version that is no more in force, nothing changes.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refuseParLaBanque(UUID compte, String motifIso, LocalDate le) {
        CompteBancaire version = versions.lockOf(compte);
        if (version.etat().isEnVigueur()) {
            version.refuserParLaBanque(motifIso, Regard.systeme(le, clock));
        }
    }

    /** What waits to be verified holds more than what is in force (§3.7). */
    private static EtatDuCompte etat(List<CompteBancaire> current) {
        if (isAny(current, EtatVersion.SAISI)) {
            return EtatDuCompte.COMPTE_A_VERIFIER;
        }
        if (isAny(current, EtatVersion.REFUSE_PAR_LA_BANQUE)) {
            return EtatDuCompte.COMPTE_REFUSE_PAR_LA_BANQUE;
        }
        return current.isEmpty() ? EtatDuCompte.COMPTE_ABSENT : EtatDuCompte.VERIFIE;
    }

    private static boolean isAny(List<CompteBancaire> current, EtatVersion etat) {
        return current.stream().anyMatch(one -> one.etat() == etat);
    }
}
