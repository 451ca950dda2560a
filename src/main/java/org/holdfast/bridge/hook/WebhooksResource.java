package org.holdfast.bridge.hook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.bridge.BadParameter;
import org.holdfast.bridge.Limit;
import org.holdfast.bridge.ListV1;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Where a client is told that something has changed. */
@Path("v1/webhooks")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Webhooks")
public class WebhooksResource {
    @Inject
    SetWebhook setWebhook;

    @Inject
    ListWebhooks listWebhooks;

    @Inject
    RemoveWebhook removeWebhook;

    @Inject
    ListDeliveries listDeliveries;

    @Inject
    ReplayDeliveries replayDeliveries;

    @GET
    @Shares(Part.CHANGES)
    @Operation(summary = "List the client’s own webhooks")
    public ListV1<WebhookV1> list() {
        return new ListV1<>(
                listWebhooks.run().stream()
                        .map(hook -> WebhookV1.of(hook, Optional.empty()))
                        .toList(),
                null);
    }

    @GET
    @Shares(Part.CHANGES)
    @Path("{id}")
    @Operation(summary = "Read one webhook")
    public WebhookV1 read(@PathParam("id") String id) {
        return listWebhooks.run().stream()
                .filter(hook -> hook.name().equals(id))
                .findFirst()
                .map(hook -> WebhookV1.of(hook, Optional.empty()))
                .orElseThrow(() -> new NotFound("Webhook"));
    }

    @PUT
    @Shares(Part.CHANGES)
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a webhook, or change its address or secret",
            description =
                    "The secret stands in the answer that made it and never again. Messages are signed as Standard"
                            + " Webhooks has it and hold ids only. Changes of before are not sent: replay them.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WebhookV1.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookV1.class)))
    @APIResponse(responseCode = "409", description = "An address that no message may go to, or a sixth webhook")
    public Response set(@PathParam("id") String id, WebhookV1.@Nullable Wanted wanted) {
        if (wanted == null || wanted.url() == null) {
            throw new BadParameter("url", "an https address");
        }
        SetWebhook.Stands stands = setWebhook.run(id, wanted.url(), Boolean.TRUE.equals(wanted.newSecret()));
        return Response.status(stands.made() ? 201 : 200)
                .entity(WebhookV1.of(stands.hook(), stands.secret()))
                .build();
    }

    @DELETE
    @Shares(Part.CHANGES)
    @Path("{id}")
    @Operation(summary = "Remove a webhook and the log of its messages")
    @APIResponse(responseCode = "204")
    public void remove(@PathParam("id") String id) {
        removeWebhook.run(id);
    }

    @GET
    @Shares(Part.CHANGES)
    @Path("{id}/deliveries")
    @Operation(
            summary = "List the messages of a webhook and what came of them",
            description = "Oldest first. With state, those that stand so alone: WAITING, TAKEN or SET_ASIDE.")
    public ListV1<DeliveryV1> deliveries(
            @PathParam("id") String id,
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @DefaultValue("0") String cursor,
            @QueryParam("limit") @DefaultValue("50") String limitText) {
        if (!cursor.matches("[0-9]{1,18}")) {
            throw new BadParameter("cursor", "the next of an answer");
        }
        int limit = Limit.of(limitText);
        List<DeliveryV1> found = listDeliveries.run(id, Long.parseLong(cursor), limit + 1, states(state)).stream()
                .map(DeliveryV1::of)
                .toList();
        return ListV1.of(found, limit, delivery -> String.valueOf(delivery.seq()));
    }

    private static Set<DeliveryState> states(@Nullable String word) {
        Set<DeliveryState> all = EnumSet.allOf(DeliveryState.class);
        all.removeIf(state -> word != null && !state.name().equals(word));
        if (all.isEmpty()) {
            throw new BadParameter("state", "WAITING, TAKEN or SET_ASIDE");
        }
        return all;
    }

    @POST
    @Shares(Part.CHANGES)
    @Path("{id}/replays")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have changes told again",
            description = "By the range of their numbers, both ends among them.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = DeliveryV1.Replayed.class)))
    @APIResponse(responseCode = "409", description = "No range, or too many changes at once")
    public Response replay(@PathParam("id") String id, DeliveryV1.@Nullable Range range) {
        if (range == null || range.from() == null || range.to() == null) {
            throw new BadParameter("from and to", "numbers of changes");
        }
        int waiting = replayDeliveries.run(id, range.from(), range.to());
        return Response.status(202).entity(new DeliveryV1.Replayed(waiting)).build();
    }
}
