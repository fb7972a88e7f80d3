package fr.relais.activity.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** Revisions as HTTP tells them: an {@code ETag} on what is read, an {@code If-Match} on what is written. */
public final class Revisions {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final long NONE_OF_OURS = -1;

    private Revisions() {}

    public static <T> RestResponse<T> tagged(T body, long revision) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, "\"" + revision + "\"")
                .build();
    }

    /** Empty when the client does not care; a tag that is not one of ours matches no revision. */
    public static Optional<Long> expected(String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return Optional.empty();
        }
        Matcher tag = ETAG.matcher(ifMatch);
        return Optional.of(tag.matches() ? Long.parseLong(tag.group(1)) : NONE_OF_OURS);
    }
}
