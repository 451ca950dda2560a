package org.holdfast.bridge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.kernel.Refused;
import org.holdfast.monitoring.measure.PairAsked;
import org.holdfast.monitoring.measure.ReadMeasuresByApi;
import org.jspecify.annotations.Nullable;

/** The measures of a token's authority. */
@Path("v1/measures")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Measures")
public class MeasuresResource {
    @Inject
    ReadOnce once;

    @Inject
    ReadMeasuresByApi readMeasuresByApi;

    @Inject
    Clock clock;

    @Context
    Request request;

    @GET
    @Shares(Part.MEASURES)
    @Operation(
            summary = "Read the measures of the token's authority as at a pair",
            description =
                    "on is a day; known is a day, which closes with its end, or an instant in UTC. Without them: today,"
                            + " from what is known now. The same pair gives the same bytes. Small numbers are hidden by the rule of"
                            + " the page.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasuresV1.class)))
    @APIResponse(responseCode = "304", description = "The figures are those of the ETag")
    @APIResponse(
            responseCode = "400",
            description = "No such day, or one to come: type day-is-readable or no-figure-of-tomorrow")
    public Response read(@QueryParam("on") @Nullable String on, @QueryParam("known") @Nullable String known) {
        MeasuresV1 measures;
        try {
            measures = MeasuresV1.of(readMeasuresByApi.run(PairAsked.of(on, known, clock)));
        } catch (Refused refused) {
            return Problems.badRequest(refused);
        }
        return once.hashed(request, measures);
    }
}
