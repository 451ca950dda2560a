package org.holdfast.bridge.push;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.child.CareKind;
import org.holdfast.child.push.PushLegalStatus;
import org.holdfast.child.push.StatusSaid;

/** A standing with social care, by the id that the source gives it. */
@Path("v1/children/{id}/legal-statuses/{sourceId}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Pushes")
public class LegalStatusResource extends PushResource {
    @Inject
    PushLegalStatus pushLegalStatus;

    @PUT
    @Shares(Part.RECEIVING)
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "A care order",
                                            value =
                                                    "{\"eventId\": \"evt-1002\", \"effectiveAt\": \"2026-11-30T09:00:00Z\", \"kind\": \"LOOKED_AFTER\", \"legalStatus\": \"C2\", \"from\": \"2026-11-20\"}")))
    @Operation(
            summary = "Say which standing with social care a child has",
            description = "eventId, effectiveAt, kind, from; legalStatus (SSDA903 LS) in care; optional to, endReason"
                    + " (SSDA903 REC). If-Match is needed over what stands.")
    public Response put(@PathParam("id") String id, @PathParam("sourceId") String sourceId, InputStream body)
            throws IOException {
        return put(id, sourceId, body, LegalStatusResource::said, pushLegalStatus::run);
    }

    @DELETE
    @Shares(Part.RECEIVING)
    @Operation(
            summary = "Take a legal status back",
            description = "With eventId and effectiveAt in the address. The history stays.")
    public Response delete(@PathParam("id") String id, @PathParam("sourceId") String sourceId) {
        return delete(id, sourceId, pushLegalStatus::run);
    }

    static StatusSaid said(Fields fields) {
        return new StatusSaid(
                fields.constant("kind", CareKind.class, CareKind.CHILD_IN_NEED),
                fields.optionalText("legalStatus", "[A-Z][0-9]", "an LS code of SSDA903"),
                fields.day("from"),
                fields.optionalDay("to"),
                fields.optionalText("endReason", "[A-Z0-9]{2,3}", "a REC code of SSDA903"));
    }
}
