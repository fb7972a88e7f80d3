package fr.relais.funding.indu.rest;

import fr.relais.funding.indu.ActOnIndu.Cible;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;

/** The indu an act is about, and the revision its author has read, taken as a {@code @BeanParam}. */
public record CibleRequest(
        @PathParam("dossier") DossierId dossier,
        @PathParam("indu") UUID indu,
        @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue) {

    Cible cible() {
        return new Cible(dossier, indu, lue);
    }
}
