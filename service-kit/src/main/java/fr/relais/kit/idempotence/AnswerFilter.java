package fr.relais.kit.idempotence;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Sends the kept answer, the first time as well as the later ones; filters that add headers of their own come after. */
@Provider
@Priority(Integer.MAX_VALUE)
public class AnswerFilter implements ContainerResponseFilter {

    private final AnswerOfRequest answer;

    AnswerFilter(AnswerOfRequest answer) {
        this.answer = answer;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        answer.get().ifPresent(kept -> write(kept, response));
    }

    private static void write(Answer kept, ContainerResponseContext response) {
        if (kept.body().length > 0) {
            String type = kept.headers().get(HttpHeaders.CONTENT_TYPE).get(0);
            response.setEntity(kept.body(), new Annotation[0], MediaType.valueOf(type));
        }
        response.setStatus(kept.status());
        kept.headers().forEach((name, values) -> {
            response.getHeaders().remove(name);
            values.forEach(value -> response.getHeaders().add(name, value));
        });
    }
}
