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
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.bridge.ChildV1;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.ReadOnce;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.bridge.agreement.Sharing;
import org.holdfast.child.ReadChild;
import org.holdfast.contact.ReadContacts;
import org.holdfast.kernel.ChildId;
import org.holdfast.support.ReadSupport;

/** One child's record, part by part; each part has an ETag, and is loaded only where the client's no longer holds. */
@Path("v1/children/{id}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Children")
public class ChildResource {
    @Inject
    ReadOnce once;

    @Inject
    ReadChild readChild;

    @Inject
    ReadPlacements readPlacements;

    @Inject
    ReadContacts readContacts;

    @Inject
    ReadProfessionals readProfessionals;

    @Inject
    ReadSupport readSupport;

    @Inject
    Acting acting;

    @Inject
    Sharing sharing;

    @Context
    Request request;

    @GET
    @Shares(Part.RECORD)
    @Operation(summary = "Read one child", description = "Needs plan:read or child:write.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChildV1.class)))
    public Response child(@PathParam("id") String id) {
        return once.stamped(request, id, Task.READ_CHILD, "child", () -> ChildV1.of(
                        readChild.run(new ChildId(id)), acting.actor().organisations(Role.CASE_SYSTEM))
                .within(sharing));
    }

    @GET
    @Shares(Part.CARE)
    @Path("placements")
    @Operation(summary = "Read the placements, the newest first", description = "Needs plan:read. No address.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementsV1.class)))
    public Response placements(@PathParam("id") String id) {
        return once.stamped(request, id, Task.READ_PLACEMENTS_BY_API, "placements", () -> {
            ChildId child = new ChildId(id);
            return PlacementsV1.of(child, readPlacements.run(child));
        });
    }

    @GET
    @Shares(Part.CONTACTS)
    @Path("contacts")
    @Operation(
            summary = "Read the people around the child and the protections in force",
            description = "Needs plan:read. Restricted addresses are never told.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactsV1.class)))
    public Response contacts(@PathParam("id") String id) {
        return once.stamped(request, id, Task.READ_CONTACTS, "contacts", () -> {
            ChildId child = new ChildId(id);
            return ContactsV1.of(child, readContacts.run(child).sheet());
        });
    }

    @GET
    @Shares(Part.CONTACTS)
    @Path("professionals")
    @Operation(summary = "Read who works with the child for social care and health", description = "Needs plan:read.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfessionalsV1.class)))
    public Response professionals(@PathParam("id") String id) {
        return once.stamped(request, id, Task.READ_PROFESSIONALS_BY_API, "professionals", () -> {
            ChildId child = new ChildId(id);
            return ProfessionalsV1.of(child, readProfessionals.run(child));
        });
    }

    @GET
    @Shares(Part.SUPPORT)
    @Path("key-person")
    @Operation(summary = "Read the key person and the backup", description = "Needs plan:read.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeyPersonV1.class)))
    public Response keyPerson(@PathParam("id") String id) {
        return once.stamped(request, id, Task.READ_SUPPORT, "key-person", () -> {
            ChildId child = new ChildId(id);
            return KeyPersonV1.of(child, readSupport.run(child));
        });
    }

    @GET
    @Shares(Part.SUPPORT)
    @Path("safe-place")
    @Operation(summary = "Read the safe place at school", description = "Needs plan:read.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SafePlaceV1.class)))
    public Response safePlace(@PathParam("id") String id) {
        return once.stamped(request, id, Task.READ_SUPPORT, "safe-place", () -> {
            ChildId child = new ChildId(id);
            return SafePlaceV1.of(child, readSupport.run(child));
        });
    }
}
