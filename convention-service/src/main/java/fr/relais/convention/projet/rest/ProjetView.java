package fr.relais.convention.projet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.projet.NatureProjet;
import fr.relais.convention.projet.Projet;
import fr.relais.convention.projet.StatutProjet;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** A projet as shown: where it stands, what is being written, and the decisions that validated its versions. */
@Schema(
        name = "Projet",
        requiredProperties = {
            "id",
            "dossier",
            "nature",
            "debut",
            "fin",
            "statut",
            "contenu",
            "registres",
            "decisions",
            "suivi"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjetView(
        UUID id,
        DossierId dossier,
        NatureProjet nature,
        LocalDate debut,
        LocalDate fin,
        StatutProjet statut,

        @Schema(description = "L'agent de la Caf qui accompagne le projet")
        String referent,

        @Schema(description = "Ce que le partenaire écrit ; ce qui est validé se lit dans les versions")
        ContenuBody contenu,

        RegistresBody registres,

        @Schema(description = "Les décisions qui ont validé ses versions, de la première à la dernière")
        List<DecisionProjetView> decisions,

        List<EtapeView> suivi) {

    static ProjetView of(Projet projet) {
        return new ProjetView(
                projet.id(),
                projet.dossier(),
                projet.nature(),
                projet.periode().debut(),
                projet.periode().fin(),
                projet.statut(),
                projet.referent().orElse(null),
                ContenuBody.of(projet.contenu()),
                RegistresBody.of(projet.registres()),
                projet.versions().stream()
                        .map(version -> DecisionProjetView.of(version.decision()))
                        .toList(),
                projet.suivi().stream().map(EtapeView::of).toList());
    }

    static RestResponse<ProjetView> tagged(Projet projet) {
        return Revision.tagged(of(projet), projet.version());
    }
}
