package org.holdfast.bridge;

import jakarta.ejb.EJBException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.holdfast.access.Denied;
import org.holdfast.access.OutOfScope;
import org.holdfast.bridge.agreement.SharingRule;
import org.holdfast.child.push.PushRule;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.platform.Contention;

/** The one place where what went wrong becomes a status and a problem document. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = thrown instanceof EJBException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof NoApprovedPlan) {
            return Problem.of(404, "no-approved-plan", "No approved plan", "This child has no approved plan yet");
        }
        if (cause instanceof NoPlan) {
            return Problem.of(404, "no-plan", "No plan", "No plan has been started for this child");
        }
        if (cause instanceof NotFound) {
            return Problem.of(404, "not-found", "Not found", "Nothing of this address is open to this token");
        }
        if (cause instanceof OutOfScope outside) {
            return outOfScope(outside);
        }
        if (cause instanceof Denied) {
            return Problem.of(403, "not-allowed", "Not allowed", "This token may not do this");
        }
        if (cause instanceof Refused refused && refused.rule() instanceof SharingRule rule) {
            return Problem.of(403, rule.kind(), rule.title(), refused.whatToDo());
        }
        if (cause instanceof Refused refused) {
            return refused(refused).response();
        }
        if (cause instanceof StaleVersion) {
            return Problem.of(412, "stale-version", "Changed meanwhile", "Read it again and send its current ETag");
        }
        return outside(cause);
    }

    /** What a rule says against it, at the field that it names. */
    public static Problem refused(Refused refused) {
        if (refused.rule() == BridgeRule.KEY_IS_USED_ONCE) {
            return Problem.document(422, kind(refused), "Key used", refused.whatToDo());
        }
        if (refused.rule() == PushRule.EVENT_SAYS_ONE_THING) {
            return Problem.document(422, kind(refused), "Event id used", refused.whatToDo());
        }
        String field = refused.field().map(name -> name + ": ").orElse("");
        return Problem.document(
                409,
                kind(refused),
                "Refused",
                field + refused.whatToDo() + " (" + refused.rule().source() + ")");
    }

    /** A parameter that a rule does not take: the address is wrong, not the state of things. */
    static Response badRequest(Refused refused) {
        return Problem.of(400, kind(refused), "Bad parameter", refused.field().orElse("") + ": " + refused.whatToDo());
    }

    /** As RFC 6750, section 3.1, has it. */
    private static Response outOfScope(OutOfScope outside) {
        Response problem = Problem.of(
                403, "insufficient-scope", "Outside of the token's scopes", "This needs the scope " + outside.scopes());
        String challenge =
                "Bearer realm=\"Holdfast\", error=\"insufficient_scope\", scope=\"" + outside.scopes() + "\"";
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    private static String kind(Refused refused) {
        return refused.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Response outside(Throwable cause) {
        if (cause instanceof ConstraintViolationException invalid) {
            String detail = invalid.getConstraintViolations().stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; "));
            return Problem.of(400, "invalid", "Invalid request", detail);
        }
        if (cause instanceof ProcessingException || cause instanceof JsonbException || cause instanceof JsonException) {
            return Problem.of(400, "malformed", "Malformed request", "The body is not the JSON of this resource");
        }
        if (cause instanceof BadParameter parameter) {
            return Problem.of(400, "bad-parameter", "Bad parameter", parameter.words());
        }
        if (cause instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            Response problem =
                    Problem.of(status, "", web.getResponse().getStatusInfo().getReasonPhrase(), "");
            Object allow = web.getResponse().getHeaders().getFirst("Allow");
            return allow == null
                    ? problem
                    : Response.fromResponse(problem).header("Allow", allow).build();
        }
        if (Contention.in(cause)) {
            return Response.fromResponse(Problem.of(503, "in-use", "In use", "Others write the same: send it again"))
                    .header(HttpHeaders.RETRY_AFTER, "1")
                    .build();
        }
        String reference = Ids.next().substring(24);
        LOG.log(Level.SEVERE, "A request failed, reference " + reference, cause);
        return Problem.of(500, "", "Failed", "Reference " + reference);
    }
}
