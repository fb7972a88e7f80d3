package fr.relais.funding.simulation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.echeancier.Blocage;
import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.echeancier.Etat;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.projection.EcheanceSimulee;
import fr.relais.funding.projection.Simulation;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the figures tried would change, in euros; nothing is ordered, nothing is kept. */
@Schema(name = "Simulation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SimulationJson(
        DossierId dossier,
        Exercice exercice,
        DroitJson droitActuel,
        DroitJson droitSimule,

        @Schema(description = "Droit simulé moins droit actuel ; absent quand l'un des deux ne se calcule pas")
        Montant ecart,

        List<Ligne> echeances) {

    /** A right and how it is found. */
    @Schema(name = "DroitSimule")
    record DroitJson(
            Montant montant,
            Montant prixDeRevient,
            Etp etpAnimation,
            Montant prestationDeService,
            Montant bonus,
            List<Etape> explication) {

        static DroitJson of(Droit droit) {
            return new DroitJson(
                    droit.montant(),
                    droit.prixDeRevient().montant(),
                    droit.etpAnimation().etp(),
                    droit.prestationDeService().montant(),
                    droit.bonus().montant(),
                    droit.explication().etapes());
        }
    }

    /** One échéance, today and as it would be; absent members are not known. */
    @Schema(name = "EcheanceSimulee")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ligne(
            Exercice exercice,
            Genre genre,
            int rang,
            Etat etatActuel,
            Montant montantActuel,
            Etat etat,
            Montant montant,
            Montant ecart,

            @Schema(description = "Vrai quand le montant suppose que le réel égale le prévisionnel")
            boolean projetee,

            List<Etape> explication,
            List<Blocage> blocages) {

        static Ligne of(EcheanceSimulee line) {
            Optional<Echeance> before = line.actuelle();
            Optional<Echeance> after = line.simulee();
            return new Ligne(
                    line.cle().exercice(),
                    line.cle().genre(),
                    line.cle().rang(),
                    before.map(Echeance::etat).orElse(null),
                    before.flatMap(Echeance::montant).orElse(null),
                    after.map(Echeance::etat).orElse(null),
                    after.flatMap(Echeance::montant).orElse(null),
                    line.ecart().orElse(null),
                    line.projetee(),
                    after.map(echeance -> echeance.explication().etapes()).orElse(List.of()),
                    after.map(Echeance::blocages).orElse(List.of()));
        }
    }

    static SimulationJson of(DossierId dossier, Exercice exercice, Simulation simulation) {
        return new SimulationJson(
                dossier,
                exercice,
                simulation.actuel().map(DroitJson::of).orElse(null),
                simulation.simule().map(DroitJson::of).orElse(null),
                simulation.ecart().orElse(null),
                simulation.echeances().stream().map(Ligne::of).toList());
    }
}
