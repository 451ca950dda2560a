package org.holdfast.bridge.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.bridge.BadParameter;
import org.holdfast.bridge.IdempotencyKey;
import org.holdfast.bridge.Limit;
import org.holdfast.bridge.ListV1;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;

/** Many pushes in one request. */
@Path("v1/batches")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Batches")
public class BatchesResource {
    /** Bodies that come in at the same time: each holds a connection to the database as long as it takes. */
    private static final Semaphore COMING_IN = new Semaphore(4);

    @Inject
    SendBatch sendBatch;

    @Inject
    ReadBatch readBatch;

    @Inject
    ListLineAnswers listLineAnswers;

    @POST
    @Shares(Part.RECEIVING)
    @Consumes("application/x-ndjson")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "One line",
                                            value =
                                                    "{\"kind\": \"PLACEMENT\", \"socialCareId\": \"LCS-1\", \"sourceId\": \"P1\", \"body\": {\"eventId\": \"evt-2001\", \"effectiveAt\": \"2026-11-30T09:00:00Z\", \"type\": \"U4\", \"from\": \"2026-11-20\"}}")))
    @Operation(
            summary = "Send many pushes at once",
            description =
                    "One JSON object a line, at most 100,000 lines and 64 MB unpacked; Content-Encoding: gzip is taken. A line"
                            + " has kind, sourceId, childId or socialCareId, body (as the push alone has it), and optionally"
                            + " withdraw and ifMatch. Lines are done in their order. The answer comes before they are.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = BatchV1.class)))
    @APIResponse(responseCode = "409", description = "Too many batches wait, or a request with this key is under way")
    @APIResponse(responseCode = "413", description = "Too many lines, or too large")
    @APIResponse(responseCode = "415", description = "Another type or encoding than those of this contract")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key stood for another body")
    @APIResponse(responseCode = "503", description = "Too many bodies come in: send it again in a moment")
    public Response send(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        Optional<String> encoding = Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_ENCODING))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.equals("identity"));
        if (encoding.filter(text -> !text.equals("gzip")).isPresent()) {
            return Problem.of(415, "encoding", "Unknown encoding", "Send Content-Encoding: gzip, or none");
        }
        Optional<String> key = IdempotencyKey.of(headers);
        if (!COMING_IN.tryAcquire()) {
            return busy();
        }
        try {
            BatchV1 batch = BatchV1.of(readBatch.run(sendBatch.run(key, encoding.isPresent(), body)));
            return Response.accepted(batch)
                    .location(uri.getAbsolutePathBuilder().path(batch.id()).build())
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .build();
        } catch (BadBatch bad) {
            return bad.problem().response();
        } finally {
            COMING_IN.release();
        }
    }

    @GET
    @Shares(Part.RECEIVING)
    @Path("{id}")
    @Operation(summary = "Read how far a batch is", description = "For seven days, then 404.")
    public BatchV1 read(@PathParam("id") String id) {
        return BatchV1.of(readBatch.run(id));
    }

    @GET
    @Shares(Part.RECEIVING)
    @Path("{id}/results")
    @Operation(
            summary = "Read what came of the lines",
            description =
                    "In their order, as far as they are done: status as the same push alone would have been answered with.")
    public ListV1<LineAnswerV1> results(
            @PathParam("id") String id,
            @QueryParam("cursor") @DefaultValue("0") String cursor,
            @QueryParam("limit") @DefaultValue("50") String limitText) {
        if (!cursor.matches("[0-9]{1,9}")) {
            throw new BadParameter("cursor", "the next of an answer");
        }
        int limit = Limit.of(limitText);
        List<LineAnswerV1> found = listLineAnswers.run(id, Integer.parseInt(cursor), limit + 1).stream()
                .map(LineAnswerV1::of)
                .toList();
        return ListV1.of(found, limit, answer -> String.valueOf(answer.line()));
    }

    private static Response busy() {
        Response problem = Problem.of(503, "busy", "Busy", "Other batches come in just now: send it again in a moment");
        return Response.fromResponse(problem).header(HttpHeaders.RETRY_AFTER, 5).build();
    }
}
