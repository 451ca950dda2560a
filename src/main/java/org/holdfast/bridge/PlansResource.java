package org.holdfast.bridge;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.access.Task;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.bridge.agreement.Sharing;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.plan.ListVersions;
import org.holdfast.plan.PrintVersion;
import org.holdfast.plan.ReadVersion;
import org.holdfast.plan.VersionRead;
import org.holdfast.plan.form.Edition;

/** Approved plans: the frozen document with its live block, and the same as PDF. */
@Path("v1/children/{id}/plan")
@RequestScoped
@Tag(name = "Plans")
public class PlansResource {
    private static final String PDF = "application/pdf";

    @Inject
    ReadOnce once;

    @Inject
    ReadVersion readVersion;

    @Inject
    ListVersions listVersions;

    @Inject
    PrintVersion printVersion;

    @Inject
    Sharing sharing;

    @Context
    Request request;

    @GET
    @Shares(Part.PLAN_CONTENT)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "Read the latest approved version", description = "Send the ETag as If-None-Match: 304.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanV1.class)))
    @APIResponse(responseCode = "304", description = "Neither the version nor what is joined to it has changed")
    @APIResponse(responseCode = "404", description = "No such child for this token, or type no-approved-plan")
    public Response latest(@PathParam("id") String id) {
        return json(id, Optional.empty());
    }

    @GET
    @Shares({Part.PLAN_CONTENT, Part.CARE, Part.CONTACTS, Part.SUPPORT, Part.ATTENDANCE, Part.EXCLUSIONS})
    @Produces(PDF + ";qs=0.5")
    @Operation(summary = "Read the latest approved version as PDF, social care edition")
    public Response latestPdf(@PathParam("id") String id) {
        return pdf(id, Optional.empty());
    }

    @GET
    @Shares(Part.PLAN_EXISTENCE)
    @Path("versions")
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "List the approved versions, newest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation = ListV1.class,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            implementation = PlanV1.LineV1.class))))
    public Response versions(@PathParam("id") String id) {
        return once.stamped(request, id, Task.READ_APPROVED_PLAN, "versions", () -> {
            List<PlanV1.LineV1> lines = listVersions.run(new ChildId(id)).stream()
                    .map(PlanV1.LineV1::of)
                    .toList();
            return new ListV1<>(lines, null);
        });
    }

    @GET
    @Shares(Part.PLAN_CONTENT)
    @Path("versions/{n}")
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "Read an approved version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanV1.class)))
    public Response version(@PathParam("id") String id, @PathParam("n") String number) {
        return json(id, Optional.of(number(number)));
    }

    @GET
    @Shares({Part.PLAN_CONTENT, Part.CARE, Part.CONTACTS, Part.SUPPORT, Part.ATTENDANCE, Part.EXCLUSIONS})
    @Path("versions/{n}")
    @Produces(PDF + ";qs=0.5")
    @Operation(summary = "Read an approved version as PDF, social care edition")
    public Response versionPdf(@PathParam("id") String id, @PathParam("n") String number) {
        return pdf(id, Optional.of(number(number)));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new NotFound("Version");
        }
        return Integer.parseInt(text);
    }

    private VersionRead read(String id, Optional<Integer> number) {
        return readVersion
                .run(new ChildId(id), number)
                .orElseThrow(() -> number.isPresent() ? new NotFound("Version") : new NoApprovedPlan());
    }

    /** The stamp covers the document, what is joined to it and the day; see {@link Stamp}. */
    private Response json(String id, Optional<Integer> number) {
        return once.stamped(request, id, Task.READ_APPROVED_PLAN, "plan " + number, () -> PlanV1.of(read(id, number))
                .within(sharing));
    }

    /** Weak, since two prints of one content differ in their copy numbers. */
    private Response pdf(String id, Optional<Integer> number) {
        return once.printed(request, id, Task.PRINT_PLAN, "plan " + number, PDF, () -> print(read(id, number)));
    }

    private byte[] print(VersionRead read) {
        return printVersion
                .run(read.child().id(), read.version().number(), Edition.SOCIAL_CARE)
                .pdf();
    }
}
