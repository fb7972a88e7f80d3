package fr.relais.activity.controle.rest;

import fr.relais.activity.Trace;
import fr.relais.activity.controle.CritereControle;
import fr.relais.activity.controle.PlanControle;
import fr.relais.activity.controle.Unite;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as the Caf reads it: with the population, so that anyone can draw the sample again. */
@Schema(name = "PlanControle")
record PlanBody(
        UUID id,
        String nom,
        List<Exercice> exercices,
        CritereControle critere,
        String graine,

        @Schema(description = "Combien de dossiers sont tirés")
        int taille,

        @Schema(description = "Ce dont on a tiré, par dossier et par exercice")
        List<UniteBody> population,

        @Schema(
                description =
                        "SHA-256 de la population, une ligne dossier|exercice|enjeu|anomaliesAnterieures par unité")
        String empreinte,

        @Schema(description = "L'échantillon, dans l'ordre du tirage : un contrôle est planifié pour chaque ligne")
        List<UniteBody> tirage,

        Trace dresse) {

    @Schema(name = "UniteControle")
    record UniteBody(
            DossierId dossier,
            Exercice exercice,

            @Schema(description = "Charges validées : celles du réel, sinon du prévisionnel")
            Montant enjeu,

            @Schema(description = "Vrai si un contrôle passé du dossier a trouvé des anomalies")
            boolean anomaliesAnterieures) {

        static List<UniteBody> all(List<Unite> unites) {
            return unites.stream()
                    .map(one -> new UniteBody(one.dossier(), one.exercice(), one.enjeu(), one.anomaliesAnterieures()))
                    .toList();
        }
    }

    static PlanBody of(PlanControle plan) {
        return new PlanBody(
                plan.id(),
                plan.nom(),
                plan.exercices(),
                plan.critere(),
                plan.graine(),
                plan.taille(),
                UniteBody.all(plan.population()),
                plan.empreinte(),
                UniteBody.all(plan.tirage()),
                plan.dresse());
    }
}
