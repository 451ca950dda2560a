package org.holdfast.bridge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.access.Secrets;
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
    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final String PDF = "application/pdf";

    @Inject
    ReadVersion readVersion;

    @Inject
    ListVersions listVersions;

    @Inject
    PrintVersion printVersion;

    @Context
    Request request;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "Read the latest approved version", description = "Send the ETag as If-None-Match: 304.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanV1.class)))
    @APIResponse(responseCode = "304", description = "Neither the version nor what is joined to it has changed")
    @APIResponse(responseCode = "404", description = "No such child for this token, or type no-approved-plan")
    public Response latest(@PathParam("id") String id) {
        return json(read(id, Optional.empty()));
    }

    @GET
    @Produces(PDF + ";qs=0.5")
    @Operation(summary = "Read the latest approved version as PDF, social care edition")
    public Response latestPdf(@PathParam("id") String id) {
        return pdf(read(id, Optional.empty()));
    }

    @GET
    @Path("versions")
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "List the approved versions, newest first")
    public ListV1<PlanV1.LineV1> versions(@PathParam("id") String id) {
        List<PlanV1.LineV1> lines = listVersions.run(new ChildId(id)).stream()
                .map(PlanV1.LineV1::of)
                .toList();
        return new ListV1<>(lines, null);
    }

    @GET
    @Path("versions/{n}")
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "Read an approved version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanV1.class)))
    public Response version(@PathParam("id") String id, @PathParam("n") String number) {
        return json(read(id, Optional.of(number(number))));
    }

    @GET
    @Path("versions/{n}")
    @Produces(PDF + ";qs=0.5")
    @Operation(summary = "Read an approved version as PDF, social care edition")
    public Response versionPdf(@PathParam("id") String id, @PathParam("n") String number) {
        return pdf(read(id, Optional.of(number(number))));
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

    private Response json(VersionRead read) {
        PlanV1 plan = PlanV1.of(read);
        return unlessKnown(
                tag(read, plan.live(), MediaType.APPLICATION_JSON, false), () -> plan, MediaType.APPLICATION_JSON);
    }

    /** Weak, since two prints of one content differ in their copy numbers. */
    private Response pdf(VersionRead read) {
        EntityTag tag = tag(read, LiveV1.of(read), PDF, true);
        return unlessKnown(
                tag,
                () -> printVersion
                        .run(read.child().id(), read.version().number(), Edition.SOCIAL_CARE)
                        .pdf(),
                PDF);
    }

    private Response unlessKnown(EntityTag tag, Supplier<Object> entity, String type) {
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? Response.ok(entity.get(), type) : known;
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** Over the document, what is joined today, who reads and the media type. */
    private static EntityTag tag(VersionRead read, LiveV1 live, String type, boolean weak) {
        String content = String.join(
                "\n",
                read.version().sha256(),
                JSONB.toJson(live),
                read.child().sight().roles().toString(),
                type);
        return new EntityTag(Secrets.sha256(content).substring(0, 32), weak);
    }
}
