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
import org.holdfast.contact.ContactSaid;
import org.holdfast.contact.PushContact;
import org.holdfast.contact.Relation;

/** A person around a child, by the id that the source gives them. */
@Path("v1/children/{id}/contacts/{sourceId}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Pushes")
public class ContactResource extends PushResource {
    @Inject
    PushContact pushContact;

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
                                            name = "A foster carer",
                                            value =
                                                    "{\"eventId\": \"evt-1004\", \"effectiveAt\": \"2026-11-30T09:00:00Z\", \"name\": \"Joan Wilmot\", \"relation\": \"FOSTER_CARER\", \"phone\": \"0117 4960112\", \"from\": \"2026-11-20\"}")))
    @Operation(
            summary = "Say who a person around a child is",
            description = "eventId, effectiveAt, name, relation, from; optional organisation, parentalResponsibility,"
                    + " mayDecide, mayBeTold, mayCollect, phone, email, address, addressRestricted, to. No push clears a"
                    + " protection or a restriction. If-Match is needed over what stands.")
    public Response put(@PathParam("id") String id, @PathParam("sourceId") String sourceId, InputStream body)
            throws IOException {
        return put(id, sourceId, body, ContactResource::said, pushContact::run);
    }

    @DELETE
    @Shares(Part.RECEIVING)
    @Operation(
            summary = "Take a contact back",
            description =
                    "With eventId and effectiveAt in the address. The history stays, and so does whoever is under a"
                            + " protection.")
    public Response delete(@PathParam("id") String id, @PathParam("sourceId") String sourceId) {
        return delete(id, sourceId, pushContact::run);
    }

    static ContactSaid said(Fields fields) {
        return new ContactSaid(
                fields.text("name", 200),
                fields.constant("relation", Relation.class, Relation.OTHER),
                fields.optionalText("organisation", 200),
                fields.truth("parentalResponsibility"),
                fields.optionalText("mayDecide", 500),
                fields.optionalText("mayBeTold", 500),
                fields.truth("mayCollect"),
                fields.optionalText("phone", 50),
                fields.optionalText("email", 200),
                fields.oneLine("address", 500),
                fields.truth("addressRestricted"),
                fields.day("from"),
                fields.optionalDay("to"));
    }
}
