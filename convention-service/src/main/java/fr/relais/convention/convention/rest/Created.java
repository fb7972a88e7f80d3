package fr.relais.convention.convention.rest;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** What answers the birth of something that has revisions: where it is, and the first one to quote. */
final class Created {

    private Created() {}

    static <T> RestResponse<T> at(String address, T body, long version) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(URI.create(address))
                .tag(Long.toString(version))
                .build();
    }
}
