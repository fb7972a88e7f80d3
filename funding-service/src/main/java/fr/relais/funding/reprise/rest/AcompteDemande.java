package fr.relais.funding.reprise.rest;

import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.reprise.AcomptesRepris;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Montant;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One acompte paid before Relais: its amount in euros, its date and the reference of its payment. */
@Schema(name = "AcompteAReprendre", additionalProperties = Schema.False.class)
public record AcompteDemande(
        @NotNull Genre genre,
        @NotNull Montant montant,
        @NotNull LocalDate date,

        @NotNull @TexteSaisi(max = MAX) @Schema(maxLength = MAX)
        String reference) {

    private static final int MAX = 100;

    /** What they say, or the refusal of the first that is no positive acompte. */
    public static List<AcompteRepris> toAcomptes(List<AcompteDemande> acomptes) {
        return IntStream.range(0, acomptes.size())
                .mapToObj(index -> acomptes.get(index).toAcompte(index))
                .toList();
    }

    private AcompteRepris toAcompte(int index) {
        if (!genre.isAcompte()) {
            throw AcomptesRepris.refused(
                    "Seuls les acomptes se reprennent, un solde clôt son exercice.", index, "genre");
        }
        if (!montant.isPositive()) {
            throw AcomptesRepris.refused("Un acompte repris est un montant positif.", index, "montant");
        }
        return new AcompteRepris(genre, montant, date, reference);
    }
}
