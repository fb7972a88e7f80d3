package fr.relais.convention.signataire;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Ends the power of a signatory on a day; the entry stays, for what was signed before. */
@ApplicationScoped
public class EndSignataire {

    private final Mandants mandants;
    private final FindSignataires find;

    EndSignataire(Mandants mandants, FindSignataires find) {
        this.mandants = mandants;
        this.find = find;
    }

    @Transactional
    public Signataire end(Mandant mandant, UUID id, LocalDate dernierJour, String motif) {
        mandants.lock(mandant);
        Signataire signataire = find.registered(mandant).stream()
                .filter(inscrit -> inscrit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        KitRefusal.INTROUVABLE, "Aucun signataire inscrit pour " + mandant + " n'a cet identifiant."));
        signataire.end(dernierJour, motif);
        return signataire;
    }
}
