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
import org.holdfast.child.push.PlacementSaid;
import org.holdfast.child.push.PushPlacement;

/** A placement, by the id that the source gives it. */
@Path("v1/children/{id}/placements/{sourceId}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Pushes")
public class PlacementResource extends PushResource {
    @Inject
    PushPlacement pushPlacement;

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
                                            name = "A foster placement",
                                            value =
                                                    "{\"eventId\": \"evt-1001\", \"effectiveAt\": \"2026-11-30T09:00:00Z\", \"type\": \"U4\", \"provider\": \"PR1\", \"postcode\": \"NM1 1AA\", \"from\": \"2026-11-20\", \"newHome\": true}")))
    @Operation(
            summary = "Say where a child lives",
            description = "eventId, effectiveAt, type (SSDA903 PLACE), from; optional to, provider, postcode, newHome,"
                    + " addressRestricted. If-Match is needed over what stands.")
    public Response put(@PathParam("id") String id, @PathParam("sourceId") String sourceId, InputStream body)
            throws IOException {
        return put(id, sourceId, body, PlacementResource::said, pushPlacement::run);
    }

    @DELETE
    @Shares(Part.RECEIVING)
    @Operation(
            summary = "Take a placement back",
            description = "With eventId and effectiveAt in the address. The history stays.")
    public Response delete(@PathParam("id") String id, @PathParam("sourceId") String sourceId) {
        return delete(id, sourceId, pushPlacement::run);
    }

    static PlacementSaid said(Fields fields) {
        return new PlacementSaid(
                fields.text("type", "[A-Za-z][0-9]{1,2}", "a PLACE code of SSDA903"),
                fields.optionalText("provider", "PR[0-5]", "PR0 to PR5"),
                fields.optionalText("postcode", "[A-Za-z0-9 ]{2,10}", "a postcode"),
                fields.day("from"),
                fields.optionalDay("to"),
                fields.truth("newHome"),
                fields.truth("addressRestricted"));
    }
}
