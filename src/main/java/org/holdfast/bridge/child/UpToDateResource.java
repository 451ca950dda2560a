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
import org.holdfast.bridge.agreement.Sharing;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.ReadUpToDate;

/** Whether a child's plan is up to date. */
@Path("v1/children/{id}/plan/up-to-date")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Plans")
public class UpToDateResource {
    @Inject
    ReadOnce once;

    @Inject
    ReadUpToDate readUpToDate;

    @Inject
    Sharing sharing;

    @Context
    Request request;

    @GET
    @Shares(Part.PLAN_CONTENT)
    @Operation(summary = "Read whether the plan is up to date, and why", description = "Needs plan:read.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UpToDateV1.class)))
    public Response read(@PathParam("id") String id) {
        ChildId child = new ChildId(id);
        return once.hashed(
                request, UpToDateV1.of(child, readUpToDate.run(child)).within(sharing));
    }
}
