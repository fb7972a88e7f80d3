package fr.relais.funding.comptebancaire.rest;

import fr.relais.funding.comptebancaire.Coordonnees;
import fr.relais.funding.comptebancaire.Saisie;
import fr.relais.funding.comptebancaire.Verdict;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Siret;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients send about an account or its holder. */
final class Bodies {

    static final String CODE_CAF = "^[0-9]{3}$";

    private static final int MOTIF = 2000;
    private static final int IBAN_TYPED = 50;
    private static final int BIC = 11;
    private static final int TITULAIRE = 70;

    private Bodies() {}

    /** Its text is never shown: the number of the account is in it as it was typed. */
    @Schema(name = "CompteSaisi", additionalProperties = Schema.False.class)
    record CompteSaisi(
            @NotNull @Size(max = 3) @Pattern(regexp = CODE_CAF)
            String codeCaf,

            @NotNull @Schema(description = "SIRET du gestionnaire, qui a un dossier dans cette Caf")
            Siret gestionnaire,

            @NotNull
            @Size(max = IBAN_TYPED)
            @Schema(description = "Avec ou sans espaces ; jamais rendu en entier ensuite", maxLength = IBAN_TYPED)
            String iban,

            @Size(max = BIC) @Schema(description = "Du pays de l'IBAN ; facultatif", maxLength = BIC, nullable = true)
            String bic,

            @NotNull
            @TexteSaisi(max = TITULAIRE)
            @Schema(description = "Le nom exact du relevé d'identité bancaire", maxLength = TITULAIRE)
            String titulaire,

            @NotNull @Schema(description = "Jour où le relevé d'identité bancaire a été établi")
            LocalDate datePreuve) {

        static final String EXEMPLE = """
                {"codeCaf": "771", "gestionnaire": "21770284400010", "iban": "FR76 3000 6000 0112 3456 7890 189",
                 "bic": "AGRIFRPP", "titulaire": "Ville de Meaux", "datePreuve": "2022-01-03"}""";

        Saisie toSaisie() {
            return new Saisie(codeCaf, gestionnaire, Coordonnees.of(iban, bic, titulaire), datePreuve);
        }

        @Override
        public String toString() {
            return "CompteSaisi[" + codeCaf + ", " + gestionnaire + "]";
        }
    }

    /** What the second person found. */
    enum Constat {
        CONFORME,
        ECARTE
    }

    @Schema(name = "VerificationCompte", additionalProperties = Schema.False.class)
    record Verification(
            @NotNull Constat verdict,

            @TexteSaisi(max = MOTIF)
            @Schema(description = "Pour écarter, et pour cela seulement", maxLength = MOTIF, nullable = true)
            String motif) {

        static final String CONFORME = """
                {"verdict": "CONFORME"}""";

        static final String ECARTE = """
                {"verdict": "ECARTE", "motif": "Le relevé est au nom d'un autre titulaire."}""";

        Verdict toVerdict() {
            return new Verdict(verdict == Constat.CONFORME, Optional.ofNullable(motif));
        }
    }

    @Schema(name = "MotifBlocage", additionalProperties = Schema.False.class)
    record Motif(
            @NotNull @TexteSaisi(max = MOTIF) @Schema(maxLength = MOTIF)
            String motif) {

        static final String BLOCAGE = """
                {"motif": "Saisie à tiers détenteur notifiée le 3 mars."}""";

        static final String LEVEE = """
                {"motif": "Mainlevée reçue le 2 mai."}""";
    }
}
