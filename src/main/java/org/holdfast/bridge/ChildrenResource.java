package org.holdfast.bridge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.child.ReadChild;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** The children that a token's authority is responsible for. */
@Path("v1/children")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Children")
public class ChildrenResource {
    @Inject
    ListChildren listChildren;

    @Inject
    ReadChild readChild;

    @GET
    @Operation(
            summary = "List children, or find by identifier",
            description = "Pages by id: send next as cursor. With socialCareId or upn at most a few are found.")
    public ListV1<ChildV1> list(
            @QueryParam("socialCareId") @Nullable String socialCareId,
            @QueryParam("upn") @Nullable String upn,
            @QueryParam("cursor") @DefaultValue("") String cursor,
            @QueryParam("limit") @DefaultValue("50") String limitText) {
        int limit = Limit.of(limitText);
        List<ChildV1> found = listChildren.run(socialCareId, upn, cursor, limit + 1).stream()
                .map(ChildV1::of)
                .toList();
        return ListV1.of(found, limit, ChildV1::id);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one child")
    public ChildV1 read(@PathParam("id") String id) {
        return ChildV1.of(readChild.run(new ChildId(id)));
    }
}
