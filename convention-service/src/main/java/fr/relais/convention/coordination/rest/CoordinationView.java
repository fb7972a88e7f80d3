package fr.relais.convention.coordination.rest;

import fr.relais.convention.coordination.ActeCoordination;
import fr.relais.convention.coordination.Bilan;
import fr.relais.convention.coordination.Coordination;
import fr.relais.convention.coordination.FindCoordinations.CoordinationDuJour;
import fr.relais.convention.coordination.LigneJournal;
import fr.relais.convention.coordination.StatutCoordination;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import fr.relais.kit.value.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coordination as shown; who did what is told to the Caf only. */
@Schema(
        name = "Coordination",
        requiredProperties = {
            "id",
            "appel",
            "codeCaf",
            "gestionnaire",
            "statut",
            "enCours",
            "presentation",
            "echeanceDepassee",
            "bilans",
            "journal"
        })
record CoordinationView(
        UUID id,
        UUID appel,
        String codeCaf,
        Siret gestionnaire,
        StatutCoordination statut,

        @Schema(description = "Vrai les jours que couvre la convention signée")
        boolean enCours,

        String presentation,

        @Schema(nullable = true, description = "Une fois la convention signée")
        DossierId dossier,

        @Schema(nullable = true, description = "Les jours de la dernière convention signée, bornes incluses")
        Periode convention,

        @Schema(nullable = true, description = "Dernier jour pour examiner le renouvellement (DL-10)")
        LocalDate echeanceRenouvellement,

        @Schema(description = "Vrai quand ce jour est passé sans décision ; rien n'est perdu pour autant")
        boolean echeanceDepassee,

        List<BilanView> bilans,

        @Schema(description = "Tous les actes, du premier au dernier")
        List<LigneView> journal) {

    @Schema(
            name = "BilanCoordination",
            requiredProperties = {"annee", "remisLe", "document", "resume"})
    record BilanView(
            int annee,
            LocalDate remisLe,
            String document,
            String resume,

            @Schema(nullable = true) LocalDate evalueLe,

            @Schema(nullable = true, description = "L'évaluation conjointe de la Caf et du coordonnateur")
            String evaluation) {

        static BilanView of(Bilan bilan) {
            return new BilanView(
                    bilan.annee(),
                    bilan.remisLe(),
                    bilan.document(),
                    bilan.resume(),
                    bilan.evalueLe(),
                    bilan.evaluation());
        }
    }

    @Schema(
            name = "ActeDeCoordination",
            requiredProperties = {"acte", "date", "le"})
    record LigneView(
            ActeCoordination acte,
            LocalDate date,

            @Schema(nullable = true) String motif,

            @Schema(nullable = true, description = "Pour la Caf seulement")
            String par,

            Instant le) {

        static LigneView of(LigneJournal ligne, boolean isCaf) {
            return new LigneView(ligne.acte(), ligne.date(), ligne.motif(), isCaf ? ligne.par() : null, ligne.le());
        }
    }

    static CoordinationView of(CoordinationDuJour found, boolean isCaf) {
        Coordination coordination = found.coordination();
        return new CoordinationView(
                coordination.id(),
                coordination.appel(),
                coordination.codeCaf(),
                coordination.gestionnaire(),
                coordination.statut(),
                coordination.isEnCours(found.today()),
                coordination.presentation(),
                coordination.dossier().orElse(null),
                coordination.convention().orElse(null),
                coordination.echeanceRenouvellement().orElse(null),
                coordination.isEcheancePassed(found.today()),
                coordination.bilans().stream().map(BilanView::of).toList(),
                coordination.journal().stream()
                        .map(ligne -> LigneView.of(ligne, isCaf))
                        .toList());
    }
}
