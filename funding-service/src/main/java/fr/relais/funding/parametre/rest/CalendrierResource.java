package fr.relais.funding.parametre.rest;

import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.funding.parametre.SetCalendrier;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dates before which a Caf pays no acompte; none by default (PAY-4, PAY-5). */
@Path("/calendriers/{codeCaf}/{exercice}")
@Tag(name = "Calendriers")
public class CalendrierResource {

    private final SetCalendrier set;

    CalendrierResource(SetCalendrier set) {
        this.set = set;
    }

    /** The earliest dates, included; a missing one sets no limit. */
    public record Dates(LocalDate acompte1AuPlusTot, LocalDate acompte2AuPlusTot) {}

    @PUT
    @RolesAllowed(Roles.ORDONNATEUR)
    @Operation(summary = "Fixe les dates de versement au plus tôt des acomptes d'un exercice")
    @APIResponse(responseCode = "204", description = "Les dates sont fixées, les dossiers seront réexaminés")
    public void set(
            @PathParam("codeCaf") @Pattern(regexp = "\\d{3}") String codeCaf,
            @PathParam("exercice") Exercice exercice,
            @NotNull @Valid Dates dates) {
        set.set(new CalendrierCaf(
                codeCaf,
                exercice,
                Optional.ofNullable(dates.acompte1AuPlusTot()),
                Optional.ofNullable(dates.acompte2AuPlusTot())));
    }
}
