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
import org.holdfast.contact.ProfessionalSaid;
import org.holdfast.contact.PushProfessional;

/** Who works with a child for social care, by the id that the source gives the allocation. */
@Path("v1/children/{id}/professionals/{sourceId}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Pushes")
public class ProfessionalResource extends PushResource {
    @Inject
    PushProfessional pushProfessional;

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
                                            name = "A social worker",
                                            value =
                                                    "{\"eventId\": \"evt-1005\", \"effectiveAt\": \"2026-11-30T09:00:00Z\", \"workerId\": \"W-17\", \"name\": \"Sam Okoro\", \"role\": \"SOCIAL_WORKER\", \"team\": \"North team\", \"email\": \"sam.okoro@northmere.example\", \"from\": \"2026-11-20\"}")))
    @Operation(
            summary = "Say who works with a child",
            description =
                    "eventId, effectiveAt, workerId, name, role, from; optional team, phone, email, to. The record"
                            + " opens to them only where the e-mail is one that the authority has of its staff.")
    public Response put(@PathParam("id") String id, @PathParam("sourceId") String sourceId, InputStream body)
            throws IOException {
        return put(id, sourceId, body, ProfessionalResource::said, pushProfessional::run);
    }

    @DELETE
    @Shares(Part.RECEIVING)
    @Operation(
            summary = "Take an allocation back",
            description = "With eventId and effectiveAt in the address. The history stays.")
    public Response delete(@PathParam("id") String id, @PathParam("sourceId") String sourceId) {
        return delete(id, sourceId, pushProfessional::run);
    }

    static ProfessionalSaid said(Fields fields) {
        ProfessionalSaid said = new ProfessionalSaid(
                fields.text("workerId", "[!-~]{1,100}", "1 to 100 letters, digits or signs, without blanks"),
                fields.text("name", 200),
                fields.constant("role", ProfessionalSaid.Role.class, ProfessionalSaid.Role.SOCIAL_WORKER),
                fields.optionalText("team", 200),
                fields.optionalText("phone", 50),
                fields.optionalText("email", 200),
                fields.day("from"),
                fields.optionalDay("to"));
        if (said.to().filter(said.from()::isAfter).isPresent()) {
            fields.wrong("to", "not before from");
        }
        return said;
    }
}
