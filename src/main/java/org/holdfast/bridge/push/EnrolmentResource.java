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
import org.holdfast.child.push.EnrolmentSaid;
import org.holdfast.child.push.PushEnrolment;

/** A school that a child is to go to, by the id that the source gives the place. */
@Path("v1/children/{id}/enrolments/{sourceId}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Pushes")
public class EnrolmentResource extends PushResource {
    @Inject
    PushEnrolment pushEnrolment;

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
                                            name = "A place at another school",
                                            value =
                                                    "{\"eventId\": \"evt-1006\", \"effectiveAt\": \"2026-11-30T09:00:00Z\", \"urn\": \"100002\", \"from\": \"2027-01-05\", \"reason\": \"New home in another town\"}")))
    @Operation(
            summary = "Propose that a child goes to a school",
            description =
                    "eventId, effectiveAt, urn, from, reason. Nothing of the record changes until that school accepts. A newer"
                            + " word takes back what an earlier one proposed, where the school has not answered.")
    public Response put(@PathParam("id") String id, @PathParam("sourceId") String sourceId, InputStream body)
            throws IOException {
        return put(id, sourceId, body, EnrolmentResource::said, pushEnrolment::run);
    }

    @DELETE
    @Shares(Part.RECEIVING)
    @Operation(
            summary = "Take a proposed school back",
            description = "With eventId and effectiveAt in the address. What the school has answered stays.")
    public Response delete(@PathParam("id") String id, @PathParam("sourceId") String sourceId) {
        return delete(id, sourceId, pushEnrolment::run);
    }

    static EnrolmentSaid said(Fields fields) {
        return new EnrolmentSaid(
                fields.text("urn", "[0-9]{6}", "six digits"), fields.day("from"), fields.text("reason", 500));
    }
}
