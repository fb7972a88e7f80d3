package fr.relais.activity.declaration.rest;

import fr.relais.activity.Trace;
import fr.relais.activity.declaration.CorrectionDemandee;
import fr.relais.activity.declaration.Declaration;
import fr.relais.activity.declaration.EtatDeclaration;
import fr.relais.activity.declaration.VersionDeclaration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a declaration, with who did what and when. */
@Schema(name = "VersionDeclaration")
record VersionBody(
        int version,
        DonneesBody donnees,

        @Schema(description = "Dernier enregistrement du partenaire ; une rectification de la Caf le garde")
        Trace enregistree,

        @Schema(nullable = true) Trace completee,

        @Schema(nullable = true, description = "L'état dans lequel la Caf a mis cette version")
        EtatDeclaration decision,

        @Schema(nullable = true) Trace decidee,
        @Schema(nullable = true) String motif,

        @Schema(description = "Ce que la Caf a demandé de corriger dans cette version, champ par champ")
        List<CorrectionDemandee> corrections,

        @Schema(nullable = true, description = "Le contrôle dont cette version est la suite")
        UUID controle) {

    static List<VersionBody> all(Declaration declaration) {
        List<VersionDeclaration> versions = declaration.versions();
        return IntStream.range(0, versions.size())
                .mapToObj(i -> of(i + 1, versions.get(i)))
                .toList();
    }

    private static VersionBody of(int number, VersionDeclaration version) {
        return new VersionBody(
                number,
                DonneesBody.of(version.donnees()),
                version.enregistree(),
                version.completee(),
                version.decision(),
                version.decidee(),
                version.motif(),
                version.corrections() == null ? List.of() : version.corrections(),
                version.controle());
    }
}
