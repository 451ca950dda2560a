package org.holdfast.bridge.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.ReadOnce;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.exclusion.count.ReadExclusionsByApi;
import org.holdfast.kernel.ChildId;

/** A child's suspensions and exclusions. */
@Path("v1/children/{id}/exclusions")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Suspensions")
public class ExclusionsResource {
    @Inject
    ReadOnce once;

    @Inject
    ReadExclusionsByApi readExclusions;

    @Context
    Request request;

    @GET
    @Shares(Part.EXCLUSIONS)
    @Operation(summary = "Read suspensions and exclusions, the earliest first", description = "Needs exclusion:read.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExclusionsV1.class)))
    public Response read(@PathParam("id") String id) {
        ChildId child = new ChildId(id);
        return once.hashed(request, ExclusionsV1.of(child, readExclusions.run(child)));
    }
}
