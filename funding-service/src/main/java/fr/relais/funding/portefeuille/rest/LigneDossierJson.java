package fr.relais.funding.portefeuille.rest;

import fr.relais.funding.portefeuille.ReadPortefeuille.LigneDossier;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The right of a dossier before and after, in euros. */
@Schema(name = "DossierDuPortefeuille")
record LigneDossierJson(DossierId dossier, Montant avant, Montant apres, Montant ecart) {

    static LigneDossierJson of(LigneDossier ligne) {
        return new LigneDossierJson(ligne.dossier(), ligne.avant(), ligne.apres(), ligne.ecart());
    }
}
