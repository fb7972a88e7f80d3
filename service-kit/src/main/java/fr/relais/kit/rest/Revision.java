package fr.relais.kit.rest;

import fr.relais.kit.problem.Changement;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The revision a client says it has read ({@code If-Match}): an act on another one is refused, so that nobody writes over
 * what they have not seen. A tag that is not one of ours equals no revision.
 */
public record Revision(long value) {

    private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");
    private static final Revision NONE = new Revision(-1);

    static Revision of(String ifMatch) {
        String tag = ifMatch.strip();
        if (tag.isEmpty()) {
            throw Refused.because(KitRefusal.REVISION_EXIGEE, KitRefusal.REVISION_EXIGEE.titre());
        }
        if (tag.equals("*")) {
            throw Refused.because(
                    KitRefusal.REVISION_EXIGEE,
                    "Une étoile ne dit pas quelle révision vous avez lue : donnez l'ETag de cette lecture.");
        }
        Matcher known = TAG.matcher(tag);
        return known.matches() ? new Revision(Long.parseLong(known.group(1))) : NONE;
    }

    /** An answer that tells the revision of its body, to be quoted in the next {@code If-Match}. */
    public static <T> RestResponse<T> tagged(T body, long revision) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, new Revision(revision).toString())
                .build();
    }

    public void require(long actual) {
        require(actual, List::of);
    }

    /** The changes are looked up only when there is something to tell. */
    public void require(long actual, Supplier<List<Changement>> changes) {
        if (value != actual) {
            throw Refused.because(
                            KitRefusal.VERSION_PERIMEE,
                            "Les données ont changé depuis que vous les avez lues : relisez-les avant d'enregistrer.")
                    .with("changements", changes.get());
        }
    }

    @Override
    public String toString() {
        return "\"" + value + "\"";
    }
}
