package fr.relais.convention.signataire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Refuses a signature that bears the name of somebody without the power to give it (§2.1). */
@ApplicationScoped
public class VerifySignataire {

    private final FindSignataires find;

    VerifySignataire(FindSignataires find) {
        this.find = find;
    }

    @Transactional
    public void verify(Mandant mandant, String nom, String qualite, LocalDate date) {
        new PouvoirDeSigner(mandant, find.registered(mandant)).require(nom, qualite, date);
    }
}
