package org.holdfast.bridge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.bridge.ListChildren.Wanted;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.bridge.agreement.Sharing;
import org.holdfast.kernel.Ids;
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
    Acting acting;

    @Inject
    Sharing sharing;

    @GET
    @Shares(Part.RECORD)
    @Operation(
            summary = "List children, or find by identifier",
            description =
                    "Needs plan:read or child:write. Pages by id: send next as cursor. With socialCareId or upn at"
                            + " most a few are found. With updatedSince those alone of whom something was written since.")
    public ListV1<ChildV1> list(
            @QueryParam("socialCareId") @Nullable String socialCareId,
            @QueryParam("upn") @Nullable String upn,
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("cursor") @DefaultValue("") String cursor,
            @QueryParam("limit") @DefaultValue("50") String limitText) {
        int limit = Limit.of(limitText);
        if (!cursor.isEmpty() && !Ids.formed(cursor)) {
            throw new BadParameter("cursor", "next of the page before");
        }
        Wanted wanted = new Wanted(
                Optional.ofNullable(socialCareId),
                Optional.ofNullable(upn),
                Optional.ofNullable(updatedSince).map(ChildrenResource::instant));
        List<String> authorities = acting.actor().organisations(Role.CASE_SYSTEM);
        List<ChildV1> found = listChildren.run(wanted, cursor, limit + 1).stream()
                .map(profile -> ChildV1.of(profile, authorities).within(sharing))
                .toList();
        return ListV1.of(found, limit, ChildV1::id);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new BadParameter("updatedSince", "a moment such as 2026-11-23T06:00:00Z");
        }
    }
}
