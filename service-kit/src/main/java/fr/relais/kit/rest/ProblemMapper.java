package fr.relais.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.relais.kit.persistence.OutOfSight;
import fr.relais.kit.persistence.TransientFailure;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.JDBCException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place that decides which problem answers which exception; what is not listed here is a 500 without details. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int FIRST = 1;
    private static final int WHEN_IN_FLIGHT_SECONDS = 1;
    private static final int WHEN_UNAVAILABLE_SECONDS = 5;

    private static final Map<Integer, KitRefusal> BY_STATUS = Stream.of(
                    KitRefusal.REQUETE_ILLISIBLE,
                    KitRefusal.NON_AUTHENTIFIE,
                    KitRefusal.NON_AUTORISE,
                    KitRefusal.INTROUVABLE,
                    KitRefusal.METHODE_NON_ADMISE,
                    KitRefusal.FORMAT_NON_PRODUIT,
                    KitRefusal.DELAI_DEPASSE,
                    KitRefusal.CONFLIT,
                    KitRefusal.LONGUEUR_EXIGEE,
                    KitRefusal.CORPS_TROP_GRAND,
                    KitRefusal.ADRESSE_TROP_LONGUE,
                    KitRefusal.FORMAT_NON_ADMIS,
                    KitRefusal.TROP_DE_REQUETES,
                    KitRefusal.INDISPONIBLE)
            .collect(Collectors.toMap(KitRefusal::status, code -> code));

    @ServerExceptionMapper(value = Refused.class, priority = FIRST)
    Response refused(Refused refused) {
        Response problem = Problems.of(refused).toResponse();
        if (refused.code() == KitRefusal.INDISPONIBLE) {
            return retryAfter(problem, WHEN_UNAVAILABLE_SECONDS);
        }
        return refused.code() == KitRefusal.REQUETE_EN_COURS ? retryAfter(problem, WHEN_IN_FLIGHT_SECONDS) : problem;
    }

    @ServerExceptionMapper(value = ConstraintViolationException.class, priority = FIRST)
    Response invalid(ConstraintViolationException invalid) {
        return Problems.of(invalid).toResponse();
    }

    /** The two kinds of mismatch are named because the problem library maps them by itself, without our codes. */
    @ServerExceptionMapper(
            value = {MismatchedInputException.class, InvalidFormatException.class, UnrecognizedPropertyException.class},
            priority = FIRST)
    Response mismatched(MismatchedInputException unreadable) {
        return Problems.of(UnreadableBody.refusal(unreadable)).toResponse();
    }

    /** The framework wraps what it could not read, and raises its own 4xx the same way. */
    @ServerExceptionMapper(
            value = {WebApplicationException.class, NotFoundException.class},
            priority = FIRST)
    Response framework(WebApplicationException failure) {
        if (failure.getCause() instanceof Refused refused) {
            return refused(refused);
        }
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return Problems.of(UnreadableBody.refusal(unreadable)).toResponse();
        }
        KitRefusal known = BY_STATUS.get(failure.getResponse().getStatus());
        return known == null ? failure.getResponse() : known(known, failure.getResponse());
    }

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = FIRST)
    Response withoutToken(UnauthorizedException refused) {
        return notAuthenticated();
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = FIRST)
    Response badToken(AuthenticationFailedException refused) {
        return notAuthenticated();
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = FIRST)
    Response withoutRole(ForbiddenException refused) {
        return Problems.of(KitRefusal.NON_AUTORISE).toResponse();
    }

    /** Two people did the same thing at the same moment, and the database let one through. */
    @ServerExceptionMapper(value = org.hibernate.exception.ConstraintViolationException.class, priority = FIRST)
    Response brokenConstraint(org.hibernate.exception.ConstraintViolationException broken) {
        return Problems.of(KitRefusal.CONFLIT).toResponse();
    }

    @ServerExceptionMapper(value = JDBCException.class, priority = FIRST)
    Response outOfSight(JDBCException refused) {
        return OutOfSight.is(refused) ? Problems.of(KitRefusal.INTROUVABLE).toResponse() : unforeseen(refused);
    }

    @ServerExceptionMapper(value = OptimisticLockException.class, priority = FIRST)
    Response lostRace(OptimisticLockException lost) {
        return Problems.of(KitRefusal.CONFLIT).toResponse();
    }

    @ServerExceptionMapper(value = Exception.class, priority = FIRST)
    Response unforeseen(Exception failure) {
        if (TransientFailure.is(failure)) {
            LOG.warn("Refused until it passes", failure);
            return retryAfter(Problems.of(KitRefusal.INDISPONIBLE).toResponse(), WHEN_UNAVAILABLE_SECONDS);
        }
        LOG.error("Unforeseen failure", failure);
        return Problems.of(KitRefusal.ERREUR_INTERNE).toResponse();
    }

    private static Response retryAfter(Response problem, int seconds) {
        return Response.fromResponse(problem)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    private static Response notAuthenticated() {
        return Response.fromResponse(Problems.of(KitRefusal.NON_AUTHENTIFIE).toResponse())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Response known(KitRefusal code, Response original) {
        Response.ResponseBuilder response =
                Response.fromResponse(Problems.of(code).toResponse());
        original.getStringHeaders().forEach((name, values) -> {
            if (name.equalsIgnoreCase(HttpHeaders.ALLOW)) {
                values.forEach(value -> response.header(name, value));
            }
        });
        return response.build();
    }
}
