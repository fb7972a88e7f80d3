package fr.relais.funding.grandlivre.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.grandlivre.EcritureInscrite;
import fr.relais.funding.grandlivre.LigneInscrite;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry with its lines in euros, its cause and its place in the chain. */
@Schema(name = "Ecriture")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EcritureJson(
        @Schema(minimum = "1") long numero,
        DossierId dossier,
        Nature nature,

        @Schema(description = "Ordre, retenue, acte ou événement qui l'a causée", maxLength = 200)
        String reference,

        LocalDate date,
        Instant enregistreeLe,
        @Schema(maxLength = 300) String libelle,
        List<LigneJson> lignes,

        @Schema(description = "SHA-256 de l'écriture et de la précédente", pattern = "^[0-9a-f]{64}$")
        String empreinte) {

    @Schema(name = "LigneEcriture")
    record LigneJson(
            CompteComptable compte,
            @Schema(maxLength = 100) String libelle,
            Exercice exercice,
            Montant debit,
            Montant credit) {

        static LigneJson of(LigneInscrite ligne) {
            return new LigneJson(
                    ligne.compte(), ligne.compte().libelle(), ligne.exercice(), ligne.debit(), ligne.credit());
        }
    }

    static EcritureJson of(EcritureInscrite one) {
        return new EcritureJson(
                one.numero(),
                one.dossier(),
                one.cause().nature(),
                one.cause().reference(),
                one.date(),
                one.enregistreeLe(),
                one.libelle(),
                one.lignes().stream().map(LigneJson::of).toList(),
                one.empreinte());
    }
}
