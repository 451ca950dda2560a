package org.holdfast.bridge.push;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.child.push.ChildSaid;
import org.holdfast.child.push.PushChild;
import org.holdfast.child.push.StatusSaid;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.NhsNumber;
import org.holdfast.kernel.Upn;

/** A child, by the number that the authority gives it. */
@Path("v1/children/by-social-care-id/{number}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Pushes")
public class ChildBySocialCareIdResource extends PushResource {
    private static final String UPN = "[A-Za-z][0-9]{11}[0-9A-Za-z]";

    private static final String NHS_NUMBER = "[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}";

    /** As names are compared: some signs become two. */
    private static final int LONGEST_NAME = 210;

    @Inject
    PushChild pushChild;

    @PUT
    @Shares(Part.RECEIVING)
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "A child who is new",
                                            value =
                                                    "{\"eventId\": \"evt-1003\", \"effectiveAt\": \"2026-11-30T09:00:00Z\", \"forename\": \"Rosa\", \"surname\": \"Quill\", \"dateOfBirth\": \"2014-03-02\", \"sex\": \"F\", \"status\": {\"kind\": \"LOOKED_AFTER\", \"legalStatus\": \"C2\", \"from\": \"2026-11-20\"}}")))
    @Operation(
            summary = "Say who a child is, and open a record where there is none",
            description =
                    "eventId, effectiveAt, forename, surname, dateOfBirth, sex; optional upn, formerUpns, nhsNumber; status"
                            + " (kind, legalStatus, from) where the child is new. If-Match is needed over what stands.")
    @APIResponse(responseCode = "201", description = "Heard of for the first time; childId is the id from now on")
    @APIResponse(responseCode = "409", description = "Type a-person-decides: it is not sure who is meant")
    public Response put(@PathParam("number") String number, InputStream body) throws IOException {
        return put(number.strip(), body, word -> {
            ChildSaid said = said(word.fields());
            word.fields().check();
            return pushChild.run(word.event(), said);
        });
    }

    static ChildSaid said(Fields fields) {
        Optional<String> upn = fields.optionalText("upn", UPN, "a UPN");
        if (upn.filter(text -> Upn.parse(text).isEmpty()).isPresent()) {
            fields.wrong("upn", "a UPN with the right check letter; leave it out where none is known");
        }
        Optional<String> nhs = fields.optionalText("nhsNumber", NHS_NUMBER, "an NHS number");
        if (nhs.filter(text -> NhsNumber.parse(text).isEmpty()).isPresent()) {
            fields.wrong("nhsNumber", "an NHS number with the right check digit; leave it out where none is known");
        }
        Optional<StatusSaid> status = fields.object("status").map(LegalStatusResource::said);
        String forename = fields.text("forename", 100);
        String surname = fields.text("surname", 100);
        if (Folded.fold(forename + " " + surname).length() > LONGEST_NAME) {
            fields.wrong("surname", "shorter");
        }
        return new ChildSaid(
                forename,
                surname,
                fields.day("dateOfBirth"),
                fields.text("sex", "[MFU]", "M, F or U"),
                upn,
                fields.texts("formerUpns", 20, UPN, "a UPN"),
                status,
                nhs.flatMap(NhsNumber::parse).map(NhsNumber::text));
    }
}
