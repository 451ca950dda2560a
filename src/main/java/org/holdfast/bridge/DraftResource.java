package org.holdfast.bridge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.plan.Answer;
import org.holdfast.plan.ReadOwnSections;
import org.holdfast.plan.ReadOwnSections.OwnSections;
import org.holdfast.plan.SaveAnswers.Typed;
import org.holdfast.plan.WriteOwnAnswer;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.form.Section;
import org.jspecify.annotations.Nullable;

/** The draft in hand: the social worker's own sections to read and, answer by answer, to write. */
@Path("v1/children/{id}/plan/draft")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Draft")
public class DraftResource {
    @Inject
    ReadOwnSections readOwnSections;

    @Inject
    WriteOwnAnswer writeOwnAnswer;

    @Context
    Request request;

    @GET
    @Shares(Part.PLAN_CONTENT)
    @Operation(
            summary = "Read the draft in hand",
            description = "The social worker's own sections in full; of the others how many answers are missing.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftV1.class)))
    @APIResponse(responseCode = "404", description = "No such child for this token, or type no-plan")
    public Response draft(@PathParam("id") String id) {
        DraftV1 draft = DraftV1.of(read(id));
        return withTag(draft, Tagged.of(WireJson.of(draft)));
    }

    @GET
    @Shares(Part.PLAN_CONTENT)
    @Path("answers/{question}")
    @Operation(summary = "Read one answer of an own section", description = "Its ETag is what a new text must send.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftV1.AnswerV1.class)))
    public Response answer(@PathParam("id") String id, @PathParam("question") String code) {
        OwnSections read = read(id);
        Question question = own(read, code);
        Optional<Answer> answer = read.answer(question);
        return withTag(DraftV1.AnswerV1.of(question, answer), tag(answer));
    }

    @PUT
    @Shares({Part.RECEIVING, Part.PLAN_CONTENT})
    @Path("answers/{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write one answer of an own section",
            description = "If-Match is the ETag of the answer that was read, \"0\" where there was none.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftV1.AnswerV1.class)))
    @APIResponse(
            responseCode = "409",
            description = "A rule refuses: locked, another's section, a text that does not fit")
    @APIResponse(
            responseCode = "412",
            description = "Somebody else answered meanwhile: their text and the current ETag",
            content = @Content(schema = @Schema(implementation = StaleAnswerV1.class)))
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response write(
            @PathParam("id") String id,
            @PathParam("question") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DraftV1.TextV1 body) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return Problem.of(428, "if-match-needed", "If-Match needed", "Send the ETag of the answer that you read");
        }
        OwnSections read = read(id);
        Question question = own(read, code);
        if (read.answer(question).isEmpty() && version(ifMatch) != 0) {
            return stale(id, code);
        }
        try {
            Optional<Answer> answer = writeOwnAnswer.run(
                    new ChildId(id),
                    new Typed(code, body.text(), version(ifMatch)),
                    Optional.ofNullable(body.writer()));
            return Response.ok(DraftV1.AnswerV1.of(question, answer))
                    .tag(tag(answer))
                    .build();
        } catch (StaleVersion e) {
            return stale(id, code);
        }
    }

    /** As it stands after whoever was first. */
    private Response stale(String id, String code) {
        OwnSections now = read(id);
        Question question = own(now, code);
        return StaleAnswerV1.of(DraftV1.AnswerV1.of(question, now.answer(question)));
    }

    private OwnSections read(String id) {
        return readOwnSections.run(new ChildId(id)).orElseThrow(NoPlan::new);
    }

    /** @throws NotFound where the question is not asked; another's section is refused when it is written */
    private static Question own(OwnSections read, String code) {
        Section section = read.hand().form().sectionOf(code).orElseThrow(() -> new NotFound("Question"));
        if (!read.own(section)) {
            throw new NotFound("Question");
        }
        return read.hand().form().question(code).orElseThrow(() -> new NotFound("Question"));
    }

    private static EntityTag tag(Optional<Answer> answer) {
        return new EntityTag(String.valueOf(answer.map(Answer::version).orElse(0)));
    }

    /** A tag that is none of ours is of no version, and so stale. */
    private static int version(String ifMatch) {
        String text = ifMatch.strip();
        return text.matches("\"[0-9]{1,9}\"") ? Integer.parseInt(text.substring(1, text.length() - 1)) : -1;
    }

    private Response withTag(Object entity, EntityTag tag) {
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(entity) : known)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
