package fr.relais.funding.lot.rest;

import fr.relais.funding.lot.Cible;
import fr.relais.kit.rest.Revision;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;

/** The lot an act is about, and the revision its author has read, taken as a {@code @BeanParam}. */
public record CibleRequest(
        @PathParam("lot") UUID lot,
        @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue) {

    Cible cible() {
        return new Cible(lot, lue);
    }
}
