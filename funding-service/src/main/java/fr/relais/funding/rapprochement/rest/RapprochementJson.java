package fr.relais.funding.rapprochement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.rapprochement.Controle;
import fr.relais.funding.rapprochement.Etape;
import fr.relais.funding.rapprochement.Flux;
import fr.relais.funding.rapprochement.NatureAnomalie;
import fr.relais.funding.rapprochement.Rapport;
import fr.relais.funding.rapprochement.ReadRapprochement.Lecture;
import fr.relais.funding.rapprochement.ReadRapprochement.Trace;
import fr.relais.kit.value.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reconciliation of a Caf at the end of a day, in euros, with the first of what is to be looked at; the export has all of it. */
@Schema(name = "Rapprochement")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RapprochementJson(
        @Schema(pattern = "^[0-9]{3}$", maxLength = 3) String codeCaf,
        LocalDate au,

        @Schema(description = "Vrai s'il n'y a rien à regarder")
        boolean juste,

        @Schema(description = "Où en sont les paiements ordonnés : chacun à une étape")
        List<EtapeJson> etapes,

        @Schema(description = "Ce qui a été enregistré ce jour-là")
        List<FluxJson> mouvements,

        @Schema(description = "Paiements et virements, face au grand livre")
        List<EcartJson> ecarts,

        @Schema(minimum = "0") int nombreAnomalies,

        @Schema(description = "Les 200 premières") List<AnomalieJson> anomalies,

        @Schema(description = "Rapport conservé ce jour-là ; absent tant qu'il ne l'est pas")
        ConserveJson conserve) {

    private static final int MOST = 200;

    @Schema(name = "RapprochementEtape")
    record EtapeJson(
            Etape etape,
            @Schema(maxLength = 100) String libelle,
            @Schema(minimum = "0") int nombre,
            Montant montant) {}

    @Schema(name = "RapprochementFlux")
    record FluxJson(
            Flux flux,
            @Schema(maxLength = 100) String libelle,
            @Schema(minimum = "0") int nombre,
            Montant montant) {}

    @Schema(name = "RapprochementEcart")
    record EcartJson(
            Controle controle,
            @Schema(maxLength = 100) String libelle,
            Montant attendu,
            Montant grandLivre,

            @Schema(description = "Grand livre moins attendu : 0.00 quand ils concordent")
            Montant ecart) {}

    @Schema(name = "RapprochementAnomalie")
    record AnomalieJson(
            NatureAnomalie nature,
            @Schema(maxLength = 100) String libelle,

            @Schema(description = "Référence du virement ou identifiant du paiement", maxLength = 100)
            String reference,

            @Schema(description = "Vide quand rien ne le dit", maxLength = 13)
            String dossier,

            Montant montant,
            LocalDate depuis,
            @Schema(maxLength = 2000) String detail) {}

    @Schema(name = "RapprochementConserve")
    record ConserveJson(
            Instant etabliLe,
            @Schema(pattern = "^[0-9a-f]{64}$") String empreinte,

            @Schema(description = "Faux quand ce qui était enregistré ce jour-là a changé depuis")
            boolean identique) {

        static ConserveJson of(Trace trace) {
            return new ConserveJson(trace.etabliLe(), trace.empreinte(), trace.identique());
        }
    }

    static RapprochementJson of(Lecture read) {
        Rapport rapport = read.rapport();
        return new RapprochementJson(
                rapport.codeCaf(),
                rapport.au(),
                rapport.isJuste(),
                rapport.etapes().stream().map(RapprochementJson::of).toList(),
                rapport.mouvements().stream().map(RapprochementJson::of).toList(),
                rapport.ecarts().stream().map(RapprochementJson::of).toList(),
                rapport.anomalies().size(),
                rapport.anomalies().stream()
                        .limit(MOST)
                        .map(RapprochementJson::of)
                        .toList(),
                read.conserve().map(ConserveJson::of).orElse(null));
    }

    private static EtapeJson of(Rapport.EtapeSommee one) {
        return new EtapeJson(
                one.etape(),
                one.etape().libelle(),
                one.compte().nombre(),
                one.compte().montant());
    }

    private static FluxJson of(Rapport.FluxSomme one) {
        return new FluxJson(
                one.flux(),
                one.flux().libelle(),
                one.compte().nombre(),
                one.compte().montant());
    }

    private static EcartJson of(Rapport.Ecart one) {
        return new EcartJson(one.controle(), one.controle().libelle(), one.attendu(), one.grandLivre(), one.ecart());
    }

    private static AnomalieJson of(Rapport.Anomalie one) {
        return new AnomalieJson(
                one.nature(),
                one.nature().libelle(),
                one.reference(),
                one.dossier(),
                one.montant(),
                one.depuis(),
                one.detail());
    }
}
