package org.holdfast.bridge.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.access.Acting;
import org.holdfast.access.ClientAddress;
import org.holdfast.bridge.BadParameter;
import org.holdfast.bridge.Limit;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.kernel.Refused;

/** What has changed for the token's authority. */
@Path("v1/changes")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Changes")
public class ChangesResource {
    /** In seconds. */
    private static final int LONGEST_WAIT = 30;

    @Inject
    ReadChanges readChanges;

    @Inject
    LongPoll longPoll;

    @Inject
    Acting acting;

    @GET
    @Shares(Part.CHANGES)
    @Operation(
            summary = "Read what has changed",
            description =
                    "In the order of commits. Send next as after; keep it only when what came with it is dealt with."
                            + " From any cursor, 0 too, the same state is reached: CREATED and UPDATED mean read the child,"
                            + " ACCESS_LOST means forget it. With wait, an answer without changes is given only after so many"
                            + " seconds, and one with changes at once.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangesV1.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter of another form, or a cursor that was never given out")
    public void read(
            @QueryParam("after") @DefaultValue("0") String afterText,
            @QueryParam("limit") @DefaultValue("50") String limitText,
            @QueryParam("wait") @DefaultValue("0") String waitText,
            @Context HttpServletRequest request,
            @Suspended AsyncResponse response) {
        if (!afterText.matches("[0-9]{1,18}")) {
            throw new BadParameter("after", "the next of an answer, or 0");
        }
        if (!waitText.matches("[0-9]{1,2}") || Integer.parseInt(waitText) > LONGEST_WAIT) {
            throw new BadParameter("wait", "a whole number of seconds from 0 to " + LONGEST_WAIT);
        }
        long after = Long.parseLong(afterText);
        Answer answer = new Answer(response, after, Limit.of(limitText));
        Duration most = Duration.ofSeconds(Integer.parseInt(waitText));
        try {
            List<ChangeEntry> found = readChanges.run(after, answer.limit + 1);
            boolean waits = found.isEmpty()
                    && !most.isZero()
                    && longPoll.await(acting.actor(), ClientAddress.of(request), after, answer.limit + 1, most, answer);
            if (!waits) {
                answer.with(found);
            }
        } catch (Refused e) {
            answer.failed(e);
        }
    }

    /** Given now or later. */
    private static final class Answer implements LongPoll.Answered {
        private final AsyncResponse response;
        private final long after;
        final int limit;

        Answer(AsyncResponse response, long after, int limit) {
            this.response = response;
            this.after = after;
            this.limit = limit;
        }

        @Override
        public void with(List<ChangeEntry> found) {
            response.resume(ChangesV1.of(found, after, limit));
        }

        @Override
        public void failed(RuntimeException error) {
            if (error instanceof Refused refused && refused.rule() == FeedRule.CURSOR_IS_KNOWN) {
                response.resume(Problem.of(400, "cursor-is-known", "Bad cursor", refused.whatToDo()));
            } else {
                response.resume(error);
            }
        }
    }
}
