package fr.relais.funding.paiement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.attente.Attente;
import fr.relais.funding.attente.Delai;
import fr.relais.funding.attente.Moment;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Motif;
import fr.relais.funding.echeancier.Alerte;
import fr.relais.funding.echeancier.Blocage;
import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.echeancier.Etat;
import fr.relais.funding.echeancier.QuiAgit;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.paiement.ReadDossier;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every échéance of a dossier, by exercice, and the years that are late. */
public record EcheancierJson(DossierId dossier, List<Ligne> echeances, List<Retard> alertes) {

    /** One échéance: its gross amount in euros (negative for an indu, absent while unknown), when it is and what it lacks. */
    @Schema(name = "Echeance")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ligne(
            Exercice exercice,
            Genre genre,
            int rang,
            Etat etat,
            Moment moment,
            Montant montant,

            @Schema(
                    description =
                            "Ce qui est en attente, estimé sur le prévisionnel tant que le montant n'est pas connu")
            Montant enjeu,

            @Schema(description = "Dernier jour avant que plus rien ne soit versé (DL-9)")
            LocalDate forclusion,

            List<Etape> explication,
            List<ConditionJson> blocages) {

        static Ligne of(Attente attente) {
            Echeance echeance = attente.echeance();
            return new Ligne(
                    echeance.cle().exercice(),
                    echeance.cle().genre(),
                    echeance.cle().rang(),
                    echeance.etat(),
                    attente.moment(),
                    echeance.montant().orElse(null),
                    attente.enjeu().orElse(null),
                    attente.forclusion().orElse(null),
                    echeance.explication().etapes(),
                    attente.delais().stream().map(ConditionJson::of).toList());
        }
    }

    /** An unmet condition: who must act, since when it is expected, and until when; a date that no rule gives is absent. */
    @Schema(name = "ConditionNonRemplie")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConditionJson(
            Motif code,
            String regle,
            String detail,
            QuiAgit quiDoitAgir,
            LocalDate depuis,

            @Schema(description = "Dernier jour pour agir ; pour une date de versement, le jour où elle est atteinte")
            LocalDate limite) {

        static ConditionJson of(Delai delai) {
            Blocage blocage = delai.blocage();
            return new ConditionJson(
                    blocage.code(),
                    blocage.regle(),
                    blocage.detail(),
                    blocage.quiDoitAgir(),
                    delai.depuis().orElse(null),
                    delai.limite().orElse(null));
        }
    }

    /** A year that is late: nothing is blocked by it, and somebody should act. */
    @Schema(name = "Alerte")
    public record Retard(Exercice exercice, Motif code, String regle, String detail, QuiAgit quiDoitAgir) {

        static Retard of(Alerte alerte) {
            Blocage constat = alerte.constat();
            return new Retard(
                    alerte.exercice(), constat.code(), constat.regle(), constat.detail(), constat.quiDoitAgir());
        }
    }

    static EcheancierJson of(DossierId dossier, ReadDossier.Etat etat) {
        return new EcheancierJson(
                dossier,
                etat.attentes().stream().map(Ligne::of).toList(),
                etat.alertes().stream().map(Retard::of).toList());
    }
}
