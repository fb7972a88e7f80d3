package fr.relais.convention.beneficiaire;

import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.convention.relais.MotifGestion;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;

/**
 * The body of {@code BeneficiaireChanged}: who ran the relais of a dossier until the eve of {@code date}, and who runs it from
 * then on. {@code rang} counts its gestionnaires, the greatest is the present one; it bears no bank account.
 */
record BeneficiaireChanged(
        DossierId dossier,
        int rang,
        Beneficiaire ancien,
        Beneficiaire nouveau,
        LocalDate date,
        MotifGestion motif,
        String reference) {

    static final String TYPE = "fr.relais.BeneficiaireChanged.v1";

    record Beneficiaire(Siret siret, String nom, TypeJuridique typeJuridique) {

        static Beneficiaire of(Gestionnaire gestionnaire) {
            return new Beneficiaire(gestionnaire.siret(), gestionnaire.nom(), gestionnaire.typeJuridique());
        }
    }

    /** The relais has already changed hands. */
    static BeneficiaireChanged of(Relais relais, Gestionnaire ancien, Gestionnaire nouveau, Changement changement) {
        return new BeneficiaireChanged(
                relais.dossier(),
                relais.rangGestion(),
                Beneficiaire.of(ancien),
                Beneficiaire.of(nouveau),
                changement.date(),
                changement.motif(),
                changement.reference());
    }
}
