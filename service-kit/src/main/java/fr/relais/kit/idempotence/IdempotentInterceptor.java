package fr.relais.kit.idempotence;

import fr.relais.kit.identity.ActeurCourant;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Lets an idempotent act happen once. Roles and fields are checked before: who may not act, or acts with an invalid body,
 * uses no key. The result is handed to {@link AnswerFilter}, never to JAX-RS: first and later answers are the same bytes.
 */
@Idempotent
@Interceptor
@Priority(IdempotentInterceptor.AFTER_BEAN_VALIDATION)
class IdempotentInterceptor {

    static final int AFTER_BEAN_VALIDATION = Interceptor.Priority.PLATFORM_AFTER + 900;

    private final CurrentVertxRequest current;
    private final ActeurCourant acteur;
    private final Fingerprints fingerprints;
    private final OncePerKey acts;
    private final AnswerOfRequest answer;

    IdempotentInterceptor(
            CurrentVertxRequest current,
            ActeurCourant acteur,
            Fingerprints fingerprints,
            OncePerKey acts,
            AnswerOfRequest answer) {
        this.current = current;
        this.acteur = acteur;
        this.fingerprints = fingerprints;
        this.acts = acts;
        this.answer = answer;
    }

    @AroundInvoke
    Object once(InvocationContext act) throws Exception {
        HttpServerRequest request = current.getCurrent().request();
        IdempotencyKey key = IdempotencyKey.of(request.headers().getAll(IdempotencyKey.HEADER));
        String address = request.method() + " " + request.path() + "?" + request.query();
        String fingerprint = fingerprints.of(address, act.getMethod().getParameters(), act.getParameters());
        answer.set(acts.once(new Attempt(acteur.get().id(), key, fingerprint), act));
        return null;
    }
}
