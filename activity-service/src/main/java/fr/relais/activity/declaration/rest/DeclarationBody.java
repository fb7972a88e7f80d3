package fr.relais.activity.declaration.rest;

import fr.relais.activity.Ecart;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.declaration.Avertissement;
import fr.relais.activity.declaration.Calculs;
import fr.relais.activity.declaration.CorrectionDemandee;
import fr.relais.activity.declaration.Declaration;
import fr.relais.activity.declaration.EtatDeclaration;
import fr.relais.activity.declaration.Situation;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.kit.problem.Violation;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration as one reads it. */
@Schema(name = "Declaration")
record DeclarationBody(
        DossierId dossier,
        Exercice exercice,
        TypeDeclaration type,
        EtatDeclaration etat,

        @Schema(description = "0 avant le premier enregistrement")
        int version,

        @Schema(description = "La raison de la correction demandée, du refus ou de la rectification", nullable = true)
        String motif,

        @Schema(description = "Tant qu'elle est à corriger, ce que la Caf demande de corriger, champ par champ")
        List<CorrectionDemandee> corrections,

        DonneesBody donnees,

        @Schema(description = "Ce qui manque encore pour compléter la déclaration")
        List<Violation> manques,

        @Schema(description = "Ce qu'il faut savoir, sans que rien ne soit refusé")
        List<AvertissementBody> avertissements,

        @Schema(description = "Ce que font les chiffres déclarés ; le droit se calcule ailleurs, avec le barème")
        CalculsBody calculs,

        @Schema(nullable = true, description = "Dernier jour pour la rendre, compris ; absent si rien n'est attendu")
        LocalDate limite,

        @Schema(description = "Vrai si elle est rendue après la date limite, ou ne l'est pas encore ; rien n'est perdu")
        boolean enRetard) {

    @Schema(name = "DetailAvertissement")
    record AvertissementBody(Avertissement code, String regle, String detail) {}

    @Schema(name = "Calculs")
    record CalculsBody(
            @Schema(description = "Somme des charges des comptes retenus (CALC-1)")
            Montant prixDeRevient,

            @Schema(description = "Au prorata des jours en poste couverts par la convention (CALC-2)")
            Etp etpAnimation,

            @Schema(nullable = true, description = "Absent sans ETP")
            Montant coutParEtp) {

        static CalculsBody of(Calculs calculs) {
            return new CalculsBody(
                    calculs.prixDeRevient(),
                    calculs.etpAnimation(),
                    calculs.coutParEtp().orElse(null));
        }
    }

    static DeclarationBody of(Situation situation) {
        Declaration declaration = situation.declaration();
        return new DeclarationBody(
                declaration.cle().dossier(),
                declaration.cle().exercice(),
                declaration.cle().type(),
                declaration.etat(),
                declaration.version(),
                declaration.motif().orElse(null),
                declaration.corrections(),
                DonneesBody.of(declaration.donnees()),
                situation.manques().stream().map(Ecart::toViolation).toList(),
                situation.avertissements().stream()
                        .map(warning -> new AvertissementBody(
                                warning.code(), warning.code().regle(), warning.detail()))
                        .toList(),
                CalculsBody.of(situation.calculs()),
                situation.echeance().map(Echeance::limite).orElse(null),
                situation.enRetard());
    }
}
