package fr.relais.funding.paiement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every échéance of a dossier, by exercice, and the years that are late. */
public record EcheancierJson(DossierId dossier, List<Ligne> echeances, List<Retard> alertes) {

    /** One échéance: its gross amount in euros (negative for an indu, absent while unknown), its state and what it lacks. */
    @Schema(name = "Echeance")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ligne(
            Exercice exercice,
            Genre genre,
            int rang,
            Etat etat,
            Montant montant,
            List<Etape> explication,
            List<Blocage> blocages) {

        static Ligne of(Echeance echeance) {
            return new Ligne(
                    echeance.cle().exercice(),
                    echeance.cle().genre(),
                    echeance.cle().rang(),
                    echeance.etat(),
                    echeance.montant().orElse(null),
                    echeance.explication().etapes(),
                    echeance.blocages());
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
                etat.echeances().stream().map(Ligne::of).toList(),
                etat.alertes().stream().map(Retard::of).toList());
    }
}
