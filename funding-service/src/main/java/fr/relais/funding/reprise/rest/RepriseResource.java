package fr.relais.funding.reprise.rest;

import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Reprise;
import fr.relais.funding.reprise.RecordReprise;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Takes over what was paid before Relais. */
@Path("/dossiers/{dossier}/reprises")
@Tag(name = "Reprise")
public class RepriseResource {

    private final RecordReprise record;

    RepriseResource(RecordReprise record) {
        this.record = record;
    }

    /** All the acomptes of one exercice paid before Relais; an empty list says that there were none. */
    public record Demande(
            @NotNull Exercice exercice,
            @NotNull @Size(max = 2) List<@NotNull @Valid Acompte> acomptes) {

        List<AcompteRepris> toAcomptes() {
            return IntStream.range(0, acomptes.size())
                    .mapToObj(index -> acomptes.get(index).toAcompte(index))
                    .toList();
        }
    }

    /** One acompte paid: its amount in euros, its date and the reference of its payment. */
    public record Acompte(
            @NotNull Genre genre,
            @NotNull Montant montant,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 100) String reference) {

        AcompteRepris toAcompte(int index) {
            if (genre == Genre.SOLDE) {
                throw RecordReprise.refused(
                        "Seuls les acomptes se reprennent, un solde clôt son exercice.", index, "genre");
            }
            if (!montant.isPositive()) {
                throw RecordReprise.refused("Un acompte repris est un montant positif.", index, "montant");
            }
            return new AcompteRepris(genre, montant, date, reference);
        }
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.AGENT_COMPTABLE})
    @Operation(summary = "Reprend les acomptes d'un exercice versés avant Relais")
    @APIResponse(responseCode = "201", description = "Les acomptes sont repris")
    @APIResponse(responseCode = "404", description = "Dossier inconnu")
    @APIResponse(responseCode = "409", description = "Exercice déjà repris, ou payé par Relais")
    @APIResponse(responseCode = "422", description = "Exercice hors convention, ou acompte non valide")
    public Reprise record(@PathParam("dossier") DossierId dossier, @NotNull @Valid Demande demande) {
        return record.record(dossier, demande.exercice(), demande.toAcomptes());
    }
}
