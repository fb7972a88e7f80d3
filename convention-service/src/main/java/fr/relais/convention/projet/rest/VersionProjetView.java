package fr.relais.convention.projet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.projet.Projet;
import fr.relais.convention.projet.VersionProjet;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A validated version of a projet. */
@Schema(
        name = "VersionProjet",
        requiredProperties = {"numero", "decision", "enregistreeLe"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionProjetView(
        int numero,
        DecisionProjetView decision,

        @Schema(description = "Absent d'une version reprise")
        ContenuBody contenu,

        Instant enregistreeLe) {

    static List<VersionProjetView> all(Projet projet) {
        List<VersionProjet> versions = projet.versions();
        return IntStream.range(0, versions.size())
                .mapToObj(i -> of(i + 1, versions.get(i)))
                .toList();
    }

    private static VersionProjetView of(int numero, VersionProjet version) {
        return new VersionProjetView(
                numero,
                DecisionProjetView.of(version.decision()),
                ContenuBody.unlessNull(version.contenu(), ContenuBody::of),
                version.enregistreeLe());
    }
}
