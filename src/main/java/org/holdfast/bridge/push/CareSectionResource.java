package org.holdfast.bridge.push;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.bridge.DraftV1;
import org.holdfast.bridge.IdempotencyKey;
import org.holdfast.bridge.NoPlan;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.SendOnce.Sent;
import org.holdfast.bridge.Sending;
import org.holdfast.bridge.Tagged;
import org.holdfast.bridge.WireJson;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.child.push.IfMatch;
import org.holdfast.child.push.StalePush;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.plan.ReadOwnSections;
import org.holdfast.plan.ReadOwnSections.OwnSections;
import org.jspecify.annotations.Nullable;

/** All that the social worker writes of the draft in hand, at once. */
@Path("v1/children/{id}/plan/draft/sections/care")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Draft")
public class CareSectionResource {
    private static final int LARGEST = 1 << 20;
    private static final int MOST_ANSWERS = 100;
    private static final int LONGEST = 8000;

    @Inject
    ReadOwnSections readOwnSections;

    @Inject
    SentSections sentSections;

    @Context
    @Nullable
    Request request;

    @Context
    @Nullable
    HttpHeaders headers;

    /** Own sections on the wire. */
    public record CareSectionsV1(List<DraftV1.SectionV1> sections) {
        static CareSectionsV1 of(OwnSections read) {
            return new CareSectionsV1(DraftV1.own(read));
        }
    }

    @GET
    @Shares(Part.PLAN_CONTENT)
    @Operation(
            summary = "Read the social worker's sections of the draft",
            description = "Its ETag changes with any answer of them.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CareSectionsV1.class)))
    @APIResponse(responseCode = "404", description = "No such child for this token, or type no-plan")
    public Response read(@PathParam("id") String id) {
        OwnSections read = sections(id);
        EntityTag tag = new EntityTag(read.tag());
        return request == null
                ? Response.ok().build()
                : Tagged.answer(request, tag, MediaType.APPLICATION_JSON, () -> CareSectionsV1.of(read));
    }

    @PUT
    @Shares({Part.RECEIVING, Part.PLAN_CONTENT})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "One answer",
                                            value =
                                                    "{\"answers\": [{\"question\": \"home.changes\", \"text\": \"No change is planned.\"}], \"writer\": \"Sam Okoro\"}")))
    @Operation(
            summary = "Write the social worker's sections of the draft",
            description = "answers: question and text; a question that is left out stays as it is. writer: name of the"
                    + " social worker. If-Match is the ETag of the sections. All of it is written, or nothing.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CareSectionsV1.class)))
    @APIResponse(
            responseCode = "409",
            description = "A rule refuses: locked, another's section, a text that does not fit")
    @APIResponse(responseCode = "412", description = "Somebody wrote in these sections meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response write(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body)
            throws IOException {
        byte[] content = body.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            return Problem.of(413, "too-large", "Too large", "Send at most 1 MB at a time");
        }
        try {
            Fields fields = Fields.of(content);
            SentSections.Texts texts =
                    new SentSections.Texts(new ChildId(id), texts(fields), fields.optionalText("writer", 180));
            fields.check();
            return answer(written(texts, IfMatch.of(ifMatch), IdempotencyKey.of(headers), content));
        } catch (BadFields bad) {
            return Problem.of(400, "invalid", "Invalid request", bad.detail());
        } catch (StalePush stale) {
            return PushResource.stale(stale);
        } catch (StaleVersion e) {
            return Tagged.stale(new EntityTag(sections(id).tag()));
        }
    }

    private Sent written(SentSections.Texts texts, IfMatch read, Optional<String> key, byte[] content) {
        String address = "PUT sections/care of " + texts.child().id();
        return sentSections.write(
                texts, read, key, Sending.sha256(address, content), now -> WireJson.of(CareSectionsV1.of(now)));
    }

    private static Response answer(Sent sent) {
        return Response.ok(sent.json(), MediaType.APPLICATION_JSON)
                .tag(new EntityTag(sent.etag().orElse("")))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static Map<String, String> texts(Fields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.objects("answers", MOST_ANSWERS)
                .forEach(answer -> texts.put(
                        answer.text("question", "[a-z0-9._-]{1,60}", "the code of a question"),
                        answer.longText("text", LONGEST)));
        return texts;
    }

    private OwnSections sections(String id) {
        return readOwnSections.run(new ChildId(id)).orElseThrow(NoPlan::new);
    }
}
