package fr.relais.activity.declaration.rest;

import fr.relais.activity.declaration.Recepisse;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receipt of a version, for programs; the PDF prints the same and carries it. */
@Schema(name = "Recepisse")
record RecepisseBody(
        DossierId dossier,
        Exercice exercice,
        TypeDeclaration type,
        int version,

        @Schema(description = "Quand le partenaire a déclaré la complétude")
        Instant remiseLe,

        @Schema(description = "Qui l'a déclarée") String remisePar,

        Montant totalCharges,
        Montant totalProduits,
        DonneesBody donnees) {

    static RecepisseBody of(Recepisse recepisse) {
        return new RecepisseBody(
                recepisse.cle().dossier(),
                recepisse.cle().exercice(),
                recepisse.cle().type(),
                recepisse.version(),
                recepisse.remise().le(),
                recepisse.remise().par(),
                recepisse.donnees().totalCharges(),
                recepisse.donnees().totalProduits(),
                DonneesBody.of(recepisse.donnees()));
    }
}
