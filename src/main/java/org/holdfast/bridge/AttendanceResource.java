package org.holdfast.bridge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.attendance.file.AttendanceFileRule;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Marks of a school's register, sent by the case system of the children's authority. */
@Path("v1/schools/{urn}/attendance")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Attendance")
public class AttendanceResource {
    /** In bytes. */
    private static final int LARGEST = 5 << 20;

    @Inject
    SendAttendance sendAttendance;

    @PUT
    @Shares(Part.RECEIVING)
    @Consumes({MediaType.APPLICATION_JSON, "text/csv", MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Operation(
            summary = "Send marks of a school's register",
            description =
                    "JSON, or any of the file formats of an import. Idempotency-Key is needed: a body sent again with"
                            + " its key gets the first answer. Rows that cannot be taken are told one by one; the others are taken"
                            + " in one transaction.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AttendanceV1.class)))
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or a body that is no attendance")
    @APIResponse(responseCode = "404", description = "No such school")
    @APIResponse(responseCode = "409", description = "A request with this key is under way")
    @APIResponse(responseCode = "413", description = "More than 5 MB")
    @APIResponse(responseCode = "422", description = "The key has stood for another body")
    public Response send(
            @PathParam("urn") String urn, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body)
            throws IOException {
        if (key == null || !IdempotencyKey.right(key)) {
            return Problem.of(
                    400, "idempotency-key-needed", "Idempotency-Key needed", "1 to 100 letters, digits or signs");
        }
        byte[] content = body.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            return Problem.of(413, "too-large", "Too large", "Send at most 5 MB at a time");
        }
        try {
            return Response.ok(sendAttendance.run(urn, key, content), MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .build();
        } catch (Refused e) {
            if (e.rule() instanceof AttendanceFileRule) {
                return Problem.of(400, "malformed", "Malformed request", e.whatToDo());
            }
            throw e;
        }
    }
}
