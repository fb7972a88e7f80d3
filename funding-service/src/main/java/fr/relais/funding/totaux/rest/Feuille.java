package fr.relais.funding.totaux.rest;

import org.jboss.resteasy.reactive.RestResponse;

/** A sheet as an answer, to be saved under a name. */
public final class Feuille {

    public static final String CSV = "text/csv";

    private Feuille() {}

    public static RestResponse<byte[]> of(byte[] csv, String name) {
        return RestResponse.ResponseBuilder.ok(csv, CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
