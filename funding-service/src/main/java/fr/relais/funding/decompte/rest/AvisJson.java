package fr.relais.funding.decompte.rest;

import fr.relais.funding.decompte.Avis;
import fr.relais.funding.dossier.Gestionnaire;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.faits.Genre;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The notice of a payment, in euros. */
@Schema(name = "AvisDePaiement")
record AvisJson(
        DossierId dossier,
        Beneficiaire beneficiaire,
        String prestation,
        String objet,
        UUID paiementId,
        Exercice exercice,
        Genre genre,
        int rang,
        LocalDate ordonneLe,
        Montant brut,
        List<RetenueJson> retenues,
        Montant retenue,
        Montant net,
        List<Etape> lignes) {

    /** Who is paid; the name is empty while it is not known. */
    @Schema(name = "BeneficiaireDuPaiement")
    record Beneficiaire(Siret siret, String nom) {

        static Beneficiaire of(Gestionnaire gestionnaire) {
            return new Beneficiaire(gestionnaire.siret(), gestionnaire.nom());
        }
    }

    /** What one indu takes of the payment. */
    @Schema(name = "RetenueDuPaiement")
    record RetenueJson(UUID induId, String libelle, Montant montant) {

        static RetenueJson of(Avis.Retenue retenue) {
            return new RetenueJson(retenue.induId(), retenue.libelle(), retenue.montant());
        }
    }

    static AvisJson of(Avis avis) {
        return new AvisJson(
                avis.dossier(),
                Beneficiaire.of(avis.gestionnaire()),
                avis.prestation(),
                avis.objet(),
                avis.paiementId(),
                avis.cle().exercice(),
                avis.cle().genre(),
                avis.cle().rang(),
                avis.ordonneLe(),
                avis.brut(),
                avis.retenues().stream().map(RetenueJson::of).toList(),
                avis.retenue(),
                avis.net(),
                avis.lignes());
    }
}
