package org.holdfast.bridge.health;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.bridge.BadParameter;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.ReadOnce;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Whether both sides count the same on a day. */
@Path("v1/reconciliations/{date}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Reconciliation")
public class ReconciliationsResource {
    @Inject
    SendCounts sendCounts;

    @Inject
    ReadCounts readCounts;

    @Inject
    ReadOnce readOnce;

    @PUT
    @Shares(Part.RECEIVING)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send the counts of a day, to be compared",
            description =
                    "Of today or one of the seven days before, once a night. Each kind may have ids: the authority’s own"
                            + " numbers of children, and the source ids of everything else. What stands on the day counts:"
                            + " childrenInCare those looked after; placements those of children in care or on short breaks;"
                            + " legalStatuses every standing with social care; contacts and professionals those that were sent"
                            + " here. Sent again, they take the place of what was sent before. Read the same address some"
                            + " minutes later.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ReconciliationV1.class)))
    @APIResponse(responseCode = "400", description = "Counts or ids that cannot be: the detail says which")
    @APIResponse(responseCode = "409", description = "Type day-is-recent: a day to come, or one of long ago")
    @APIResponse(responseCode = "413", description = "More than 1 MB: leave ids out")
    public Response send(@PathParam("date") String date, @Nullable SentCountsV1 counts) {
        LocalDate day = day(date);
        Map<CountKind, Said> said;
        try {
            said = (counts == null ? SentCountsV1.NONE : counts).said();
        } catch (Refused bad) {
            return Problem.of(400, "invalid", "Invalid request", bad.field().orElse("") + ": " + bad.whatToDo());
        }
        return Response.status(202)
                .entity(ReconciliationV1.of(sendCounts.run(day, said)))
                .build();
    }

    @GET
    @Shares(Part.RECEIVING)
    @Operation(
            summary = "Read what came of the counts of a day",
            description =
                    "comparedAt is missing while they wait. holdfast is how many there are here; onlyCaseSystem and"
                            + " onlyHoldfast are ids of one side alone, where ids were sent.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReconciliationV1.class)))
    @APIResponse(responseCode = "304", description = "Nothing came of it since")
    @APIResponse(responseCode = "404", description = "This client sent no counts of that day")
    public Response read(@PathParam("date") String date, @Context Request request) {
        return readOnce.hashed(request, ReconciliationV1.of(readCounts.run(day(date))));
    }

    private static LocalDate day(String date) {
        try {
            if (date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(date);
            }
        } catch (DateTimeParseException e) {
            throw new BadParameter("date", "a day such as 2026-11-30");
        }
        throw new BadParameter("date", "a day such as 2026-11-30");
    }
}
