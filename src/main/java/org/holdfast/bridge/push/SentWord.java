package org.holdfast.bridge.push;

import java.util.Map;
import java.util.Optional;
import org.holdfast.child.push.IfMatch;
import org.holdfast.child.push.PushKind;
import org.holdfast.child.push.SourceEvent;

/**
 * One word of a source that comes among others, in one JSON object: what it is about stands in it, not in an address, and
 * {@code body} is the body that the same push would have alone.
 *
 * @param childId as it was sent; may be anything
 * @param socialCareId the authority's number of the child; of a {@code CHILD} always there
 * @param said empty where the source takes its row back
 */
public record SentWord(
        PushKind kind,
        Optional<String> childId,
        Optional<String> socialCareId,
        SourceEvent event,
        Optional<? extends Record> said) {
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TAG = 200;

    /** @throws RuntimeException which {@link PushAnswer} knows, where it cannot be read */
    public static SentWord of(byte[] line) {
        Fields fields = fields(line);
        PushKind kind = fields.constant("kind", PushKind.class, PushKind.CHILD);
        fields.check();
        Optional<String> childId = fields.optionalText("childId", LONGEST_ID);
        Optional<String> number =
                fields.optionalText("socialCareId", PushResource.SOURCE_ID, PushResource.SOURCE_ID_SHOULD_BE);
        if (kind == PushKind.CHILD ? number.isEmpty() : childId.isPresent() == number.isPresent()) {
            fields.wrong("socialCareId", kind == PushKind.CHILD ? "needed" : "needed, or else childId, not both");
        }
        String sourceId = kind == PushKind.CHILD
                ? number.orElse("")
                : fields.text("sourceId", PushResource.SOURCE_ID, PushResource.SOURCE_ID_SHOULD_BE);
        boolean withdrawn = fields.truth("withdraw").orElse(false);
        if (withdrawn && kind == PushKind.CHILD) {
            fields.wrong("withdraw", "of rows about a child, never of the child");
        }
        IfMatch ifMatch =
                fields.optionalText("ifMatch", LONGEST_TAG).map(IfMatch::of).orElse(IfMatch.NOT_NEEDED);
        Optional<Fields> body = fields.object("body");
        if (body.isEmpty()) {
            fields.wrong("body", "needed, an object");
        }
        SourceEvent event = PushResource.event(sourceId, body.orElse(fields), ifMatch);
        Optional<? extends Record> said = withdrawn ? Optional.empty() : body.map(it -> said(kind, it));
        fields.check();
        return new SentWord(kind, childId, number, event, said);
    }

    <T extends Record> Optional<T> said(Class<T> type) {
        return said.map(type::cast);
    }

    private static Fields fields(byte[] line) {
        try {
            return Fields.of(line);
        } catch (BadFields e) {
            throw new BadFields(Map.of("line", "one JSON object, on one line"));
        }
    }

    private static Record said(PushKind kind, Fields body) {
        return switch (kind) {
            case CHILD -> ChildBySocialCareIdResource.said(body);
            case PLACEMENT -> PlacementResource.said(body);
            case LEGAL_STATUS -> LegalStatusResource.said(body);
            case CONTACT -> ContactResource.said(body);
            case PROFESSIONAL -> ProfessionalResource.said(body);
            case ENROLMENT -> EnrolmentResource.said(body);
        };
    }
}
