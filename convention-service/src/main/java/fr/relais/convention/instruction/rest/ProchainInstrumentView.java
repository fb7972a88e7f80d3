package fr.relais.convention.instruction.rest;

import fr.relais.convention.instruction.Echeance;
import fr.relais.convention.instruction.Instrument;
import fr.relais.convention.instruction.Reponse;
import fr.relais.convention.projet.AutoriteValidation;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which instrument a dossier needs next, as shown. */
@Schema(
        name = "ProchainInstrument",
        requiredProperties = {"instrument", "raisons", "autorites", "echeances"})
record ProchainInstrumentView(
        Instrument instrument,
        List<RaisonView> raisons,

        @Schema(description = "Les autorités compétentes pour valider le projet, celle des textes d'abord")
        List<AutoriteValidation> autorites,

        List<EcheanceView> echeances) {

    @Schema(
            name = "RaisonInstrument",
            requiredProperties = {"regle", "texte"})
    record RaisonView(String regle, String texte) {}

    @Schema(
            name = "EcheanceInstrument",
            requiredProperties = {"regle", "acteur", "objet", "date", "etat"})
    record EcheanceView(
            String regle,
            Echeance.Acteur acteur,
            String objet,

            @Schema(description = "Dernier jour, inclus") LocalDate date,

            @Schema(description = "Une échéance dépassée signale un retard, sans perte de droit par elle-même (§7)")
            Echeance.Etat etat) {

        static EcheanceView of(Echeance echeance) {
            return new EcheanceView(
                    echeance.regle(), echeance.acteur(), echeance.objet(), echeance.date(), echeance.etat());
        }
    }

    static ProchainInstrumentView of(Reponse reponse) {
        return new ProchainInstrumentView(
                reponse.instrument(),
                reponse.raisons().stream()
                        .map(raison -> new RaisonView(raison.regle(), raison.texte()))
                        .toList(),
                reponse.autorites(),
                reponse.echeances().stream().map(EcheanceView::of).toList());
    }
}
