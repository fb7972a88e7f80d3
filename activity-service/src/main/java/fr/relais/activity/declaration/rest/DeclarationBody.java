package fr.relais.activity.declaration.rest;

import fr.relais.activity.Ecart;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.declaration.Avertissement;
import fr.relais.activity.declaration.Declaration;
import fr.relais.activity.declaration.EtatDeclaration;
import fr.relais.activity.declaration.Situation;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.kit.problem.Violation;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
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

        DonneesBody donnees,

        @Schema(description = "Ce qui manque encore pour compléter la déclaration")
        List<Violation> manques,

        @Schema(description = "Ce qu'il faut savoir, sans que rien ne soit refusé")
        List<AvertissementBody> avertissements,

        @Schema(nullable = true, description = "Dernier jour pour la rendre, compris ; absent si rien n'est attendu")
        LocalDate limite,

        @Schema(description = "Vrai si elle est rendue après la date limite, ou ne l'est pas encore ; rien n'est perdu")
        boolean enRetard) {

    @Schema(name = "DetailAvertissement")
    record AvertissementBody(Avertissement code, String regle, String detail) {}

    static DeclarationBody of(Situation situation) {
        Declaration declaration = situation.declaration();
        return new DeclarationBody(
                declaration.cle().dossier(),
                declaration.cle().exercice(),
                declaration.cle().type(),
                declaration.etat(),
                declaration.version(),
                declaration.motif().orElse(null),
                DonneesBody.of(declaration.donnees()),
                situation.manques().stream().map(Ecart::toViolation).toList(),
                situation.avertissements().stream()
                        .map(warning -> new AvertissementBody(warning, warning.regle(), warning.detail()))
                        .toList(),
                situation.echeance().map(Echeance::limite).orElse(null),
                situation.enRetard());
    }
}
