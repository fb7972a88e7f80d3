package fr.relais.funding.retour.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.retour.EtatLigne;
import fr.relais.funding.retour.LigneATraiter;
import fr.relais.funding.retour.LigneRetour;
import fr.relais.funding.retour.Origine;
import fr.relais.funding.retour.Somme;
import fr.relais.funding.retour.Suite;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.paymentfiles.retour.Motif;
import fr.relais.paymentfiles.retour.StatutRetour;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** A line from which nothing could be concluded, and what an agent decided. */
@Schema(name = "LigneRetour")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LigneRetourView(
        UUID ligneId,

        @Schema(description = "À citer dans If-Match", minimum = "0")
        long revision,

        EtatLigne etat,

        @Schema(description = "Pourquoi rien n'en a été conclu")
        Suite suite,

        Recue recue,
        Dite dite,

        @Schema(description = "Absent tant que la ligne est à traiter")
        Decidee decidee) {

    @Schema(name = "ReceptionLigneRetour")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recue(
            Origine origine,
            UUID fichierId,
            @Schema(maxLength = 255) String evenement,
            @Schema(minimum = "0") int ordre,
            Instant le) {

        static Recue of(LigneRetour ligne) {
            return new Recue(
                    ligne.origine(),
                    ligne.fichierId().orElse(null),
                    ligne.evenement().orElse(null),
                    ligne.ordre(),
                    ligne.recuLe());
        }
    }

    @Schema(name = "MouvementBancaire")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Dite(
            @Schema(maxLength = 35) String reference,
            StatutRetour statut,

            @Schema(description = "Code ISO 20022 du motif", maxLength = 35)
            String motif,

            @Schema(maxLength = 300) String libelle,

            @Schema(
                    description = "Tel que la banque l'a écrit",
                    pattern = "^[0-9]{1,13}(\\.[0-9]{1,5})?$",
                    maxLength = 19)
            String montant,

            @Schema(pattern = "^[A-Z]{3}$", maxLength = 3) String devise,

            LocalDate date,

            @Schema(description = "Celui du virement que la référence nomme")
            DossierId dossier) {

        static Dite of(LigneRetour ligne) {
            return new Dite(
                    ligne.reference().orElse(null),
                    ligne.statut().orElse(null),
                    ligne.motif().map(Motif::code).orElse(null),
                    ligne.motif().map(Motif::libelle).orElse(null),
                    ligne.somme().map(Somme::written).orElse(null),
                    ligne.somme().map(Somme::devise).orElse(null),
                    ligne.dateBanque(),
                    ligne.dossier().orElse(null));
        }
    }

    @Schema(name = "DecisionLigneRetour")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decidee(
            UUID virementId,
            @Schema(maxLength = 2000) String motif,
            @Schema(maxLength = 255) String par,
            Instant le) {

        static Decidee of(LigneATraiter line) {
            return line.traiteLe()
                    .map(le -> new Decidee(
                            line.virementId().orElse(null),
                            line.motif().orElse(null),
                            line.traitePar().orElseThrow(),
                            le))
                    .orElse(null);
        }
    }

    static LigneRetourView of(LigneATraiter line) {
        return new LigneRetourView(
                line.ligne().id(),
                line.revision(),
                line.etat(),
                line.ligne().suite(),
                Recue.of(line.ligne()),
                Dite.of(line.ligne()),
                Decidee.of(line));
    }

    static RestResponse<LigneRetourView> tagged(LigneATraiter line) {
        return Revision.tagged(of(line), line.revision());
    }
}
