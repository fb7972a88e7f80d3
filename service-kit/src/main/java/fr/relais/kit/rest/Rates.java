package fr.relais.kit.rest;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.relais.kit.problem.KitRefusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Counts the requests of each client and answers 429 to one that sends too many. The counts are local to an instance, on
 * purpose: there is no store that could be missing, so nothing to fail closed on; with n instances a client may get up to n
 * times its rate. Probes of health are not counted.
 */
@ApplicationScoped
class Rates {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 10_000;

    private final RateLimits limits;
    private final ProblemWriter problems;
    private final LoadingCache<Client, Bucket> buckets;

    Rates(RateLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build(client -> bucket(limit(client)));
    }

    /** The subject of a verified token, or else the address the request comes from. */
    private record Client(boolean known, String name) {}

    void register(@Observes Filters filters) {
        filters.register(this::count, HttpOrder.RATES);
    }

    private void count(RoutingContext request) {
        if (request.normalizedPath().startsWith("/q/health")) {
            request.next();
            return;
        }
        Client client = client(request);
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        tell(request.response(), limit(client), probe);
        if (probe.isConsumed()) {
            request.next();
        } else {
            request.response().putHeader("Retry-After", seconds(probe.getNanosToWaitForRefill()));
            problems.end(request, KitRefusal.TROP_DE_REQUETES);
        }
    }

    private static void tell(HttpServerResponse response, long limit, ConsumptionProbe probe) {
        response.putHeader("RateLimit-Policy", limit + ";w=" + WINDOW.toSeconds())
                .putHeader("RateLimit-Limit", Long.toString(limit))
                .putHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()))
                .putHeader("RateLimit-Reset", seconds(probe.getNanosToWaitForReset()));
    }

    private static Client client(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                ? new Client(true, user.getSecurityIdentity().getPrincipal().getName())
                : new Client(false, request.request().remoteAddress().hostAddress());
    }

    private long limit(Client client) {
        return client.known()
                ? limits.clients().getOrDefault(client.name(), limits.perMinute())
                : limits.anonymousPerMinute();
    }

    private static Bucket bucket(long limit) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, WINDOW))
                .build();
    }

    /** Rounded up: a client that waits so long is not refused again. */
    private static String seconds(long nanos) {
        return Long.toString(TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
    }
}
