package fr.relais.kit.rest;

import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.Changement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The lists and the revised thing of the tests: the numbers from 1 to 120, at revision 7. */
@Path("/paged")
@RolesAllowed(Roles.DECLARANT)
public class PagedResource {

    static final long REVISION = 7;
    private static final int LAST = 120;

    public record Item(int rang) {}

    @GET
    @Path("/keyset")
    public Page<Item> keyset(@BeanParam PageRequest request) {
        int after = request.after(Integer::valueOf).orElse(0);
        List<Item> rows = numbers().stream()
                .filter(item -> item.rang() > after)
                .limit(request.limitPlusOne())
                .toList();
        return Page.of(rows, PagedResource::key, request, () -> LAST);
    }

    @GET
    @Path("/memory")
    @APIResponse(responseCode = "400", ref = "Refus429")
    public Page<Item> memory(@BeanParam PageRequest request) {
        return Page.ofAll(numbers(), PagedResource::key, request);
    }

    @GET
    @Path("/revised")
    public RestResponse<Item> read() {
        return Revision.tagged(new Item(1), REVISION);
    }

    @PUT
    @Path("/revised")
    public RestResponse<Item> write(@HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        lue.require(
                REVISION,
                () -> List.of(new Changement(
                        REVISION,
                        "modifier",
                        List.of("/nom"),
                        Changement.Cote.CAF,
                        Instant.parse("2026-11-21T08:00:00Z"))));
        return Revision.tagged(new Item(2), REVISION + 1);
    }

    private static List<Item> numbers() {
        return IntStream.rangeClosed(1, LAST).mapToObj(Item::new).toList();
    }

    private static String key(Item item) {
        return Integer.toString(item.rang());
    }
}
