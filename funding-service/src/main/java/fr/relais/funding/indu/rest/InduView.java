package fr.relais.funding.indu.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.indu.ActeIndu;
import fr.relais.funding.indu.EtatIndu;
import fr.relais.funding.indu.Indu;
import fr.relais.funding.indu.Mouvement;
import fr.relais.funding.indu.Notification;
import fr.relais.funding.indu.PlanRecouvrement;
import fr.relais.funding.indu.TransitionIndu;
import fr.relais.funding.indu.TypeMouvement;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** An indu and all that was done about it; who did it and why is told to the Caf only. */
@Schema(name = "InduSuivi")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InduView(
        UUID induId,
        DossierId dossier,
        Exercice exercice,
        @Schema(minimum = "0") int rang,
        EtatIndu etat,
        Montant montant,
        Montant reste,
        LocalDate constateLe,
        LocalDate notifieLe,

        @Schema(description = "Dernier jour où l'indu peut être mis en recouvrement")
        LocalDate prescritLe,

        List<RetenueView> retenues,
        List<MouvementView> mouvements,

        @Schema(description = "Les échéances du plan en cours ; vide sans plan")
        List<TrancheView> plan,

        @Schema(description = "Tout ce qui est arrivé, du premier au dernier")
        List<TransitionView> historique) {

    @Schema(name = "RetenueIndu")
    record RetenueView(UUID paiementId, Montant montant) {}

    @Schema(name = "TrancheIndu")
    record TrancheView(LocalDate date, Montant montant, Montant reste, boolean enRetard) {

        static TrancheView of(PlanRecouvrement.Suivi one) {
            return new TrancheView(one.date(), one.montant(), one.reste(), one.enRetard());
        }
    }

    @Schema(name = "MouvementIndu")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MouvementView(
            TypeMouvement type,
            Montant montant,
            LocalDate date,
            @Schema(maxLength = 100) String reference) {

        static MouvementView of(Mouvement one) {
            return new MouvementView(one.type(), one.montant(), one.date(), one.reference());
        }
    }

    @Schema(name = "TransitionIndu")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TransitionView(
            ActeIndu acte,
            EtatIndu vers,
            Instant le,
            Montant montant,

            @Schema(description = "Pour la Caf seulement", maxLength = 200)
            String par,

            @Schema(description = "Pour la Caf seulement", maxLength = 2000)
            String motif) {

        static TransitionView of(TransitionIndu one, boolean isCaf) {
            return new TransitionView(
                    one.acte(),
                    one.vers(),
                    one.le(),
                    one.montant(),
                    isCaf ? one.par() : null,
                    isCaf ? one.motif() : null);
        }
    }

    static RestResponse<InduView> tagged(Indu indu, LocalDate today, boolean isCaf) {
        return Revision.tagged(of(indu, today, isCaf), indu.revision());
    }

    private static InduView of(Indu indu, LocalDate today, boolean isCaf) {
        return new InduView(
                indu.id(),
                indu.dossier(),
                indu.cle().exercice(),
                indu.cle().rang(),
                indu.parcours().etat(),
                indu.montant(),
                indu.reste(),
                indu.constateLe(),
                indu.notification().map(Notification::le).orElse(null),
                indu.prescritLe(),
                indu.retenues().stream()
                        .map(one -> new RetenueView(one.paiementId(), one.montant()))
                        .toList(),
                indu.mouvements().stream().map(MouvementView::of).toList(),
                indu.parcours().plan().suivi(indu.reste(), today).stream()
                        .map(TrancheView::of)
                        .toList(),
                indu.parcours().transitions().stream()
                        .map(one -> TransitionView.of(one, isCaf))
                        .toList());
    }
}
