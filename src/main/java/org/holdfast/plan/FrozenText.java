package org.holdfast.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.attendance.year.YearRate;
import org.holdfast.contact.Contact;
import org.holdfast.plan.form.Edition;
import org.holdfast.plan.form.PlainText;
import org.holdfast.plan.form.PlanForm;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.meeting.Invitee;
import org.holdfast.plan.meeting.MeetingNote;
import org.holdfast.plan.meeting.MeetingRecord;
import org.holdfast.plan.meeting.Presence;
import org.holdfast.support.KeyPerson;
import org.holdfast.support.SafePlace;
import org.holdfast.web.Text;

/**
 * Makes the text of a version: everything needed to read it in ten years, and nothing that leads to a person. Contacts
 * are ids in the order to call; their names, numbers and addresses, and every protection, stay outside.
 */
public final class FrozenText {
    static final String FORMAT = "holdfast.plan/1";

    /** Everything that a version holds. */
    record Contents(
            PlanInHand hand,
            int number,
            Map<String, Answer> answers,
            List<Target> targets,
            List<PlanAction> actions,
            Optional<ChildViews> views,
            Optional<MeetingRecord> meeting,
            List<PlanGap> gaps,
            List<PlanFollow> follows,
            Surroundings around) {}

    private FrozenText() {}

    static String of(Contents contents) {
        PlanInHand hand = contents.hand();
        Map<String, Object> text = new HashMap<>();
        text.put("format", FORMAT);
        text.put("childId", hand.child().id().id());
        text.put("year", hand.child().yearGroup(hand.today()));
        text.put("number", contents.number());
        text.put("kind", hand.kind().name());
        text.put("title", hand.kind().title());
        text.put("approvedOn", hand.today());
        text.put("approvedBy", hand.author().name());
        text.put("reviewOn", hand.plan().reviewOn());
        text.put("form", Map.of("id", hand.form().id(), "name", hand.form().name()));
        text.put("sections", sections(hand.form(), contents.answers()));
        text.put("targets", contents.targets().stream().map(FrozenText::target).toList());
        text.put("actions", contents.actions().stream().map(FrozenText::action).toList());
        text.put("views", contents.views().map(FrozenText::views));
        text.put("meeting", contents.meeting().map(FrozenText::meeting));
        text.put("gaps", contents.gaps().stream().map(FrozenText::gap).toList());
        if (!contents.follows().isEmpty()) {
            text.put(
                    "follows",
                    contents.follows().stream().map(FrozenText::follow).toList());
        }
        around(text, contents.around());
        text.put(
                "attendance",
                contents.around().attendance().stream()
                        .map(rate -> attended(rate, hand.today()))
                        .toList());
        return CanonicalJson.of(text);
    }

    private static List<Map<String, Object>> sections(PlanForm form, Map<String, Answer> answers) {
        return form.sections().stream()
                .map(section -> map(
                        "code",
                        section.code(),
                        "title",
                        section.title(),
                        "owner",
                        section.owner().title(),
                        "editions",
                        section.editions().stream().map(Enum::name).sorted().toList(),
                        "questions",
                        section.questions().stream()
                                .map(question -> question(question, Optional.ofNullable(answers.get(question.code()))))
                                .toList()))
                .toList();
    }

    private static Map<String, Object> question(Question question, Optional<Answer> answer) {
        Optional<Answer> given = answer.filter(held -> !held.blank());
        return map(
                "code", question.code(),
                "label", question.label(),
                "type", question.type().name(),
                "source", question.source(),
                "text", given.map(Answer::text),
                "author", given.map(Answer::authorName),
                "writtenAt", given.map(Answer::writtenAt),
                "state", given.map(held -> held.state().name()));
    }

    private static Map<String, Object> target(Target target) {
        Target.Terms terms = target.terms();
        return map(
                "id", target.id(),
                "need", terms.need(),
                "aim", terms.aim(),
                "baseline", terms.baseline(),
                "measure", terms.measure(),
                "owner", terms.owner(),
                "reviewOn", Optional.ofNullable(terms.reviewOn()),
                "outcome", target.outcome().map(Target.Outcome::title),
                "closedOn", target.closedOn());
    }

    private static Map<String, Object> action(PlanAction action) {
        return map(
                "id", action.id(),
                "what", action.terms().what(),
                "who", action.terms().who(),
                "dueOn", action.dueOn(),
                "doneOn", action.doneOn());
    }

    private static Map<String, Object> views(ChildViews views) {
        return map(
                "askedOn", views.askedOn(),
                "askedBy", views.askedBy(),
                "method", views.method().map(ChildViews.Method::title),
                "notGiven", views.notGiven().map(ChildViews.NotGiven::title),
                "words", views.words());
    }

    /** Who was there by name and role, never how to reach them; why somebody was not asked is not said for ever. */
    private static Map<String, Object> meeting(MeetingRecord record) {
        return map(
                "heldOn", record.meeting().on(),
                "chair", record.meeting().terms().chair(),
                "attended", record.there().stream().map(FrozenText::attendee).toList(),
                "apologies",
                        record.apologies().stream().map(FrozenText::attendee).toList(),
                "notes", record.said().stream().map(FrozenText::note).toList(),
                "nextOn", record.meeting().nextOn());
    }

    private static Map<String, Object> attendee(Invitee invitee) {
        boolean partly = invitee.presence() == Presence.ATTENDED_PART;
        return map(
                "name", invitee.name(),
                "role", invitee.role(),
                "part", partly ? Optional.of(invitee.detail()) : Optional.empty());
    }

    private static Map<String, Object> note(MeetingNote note) {
        return map(
                "part", note.part().name(),
                "title", Text.say(note.part().key()),
                "text", note.text(),
                "editions",
                        Stream.of(Edition.values())
                                .filter(note.part()::in)
                                .map(Edition::name)
                                .sorted()
                                .toList());
    }

    private static Map<String, Object> gap(PlanGap gap) {
        return map(
                "part", gap.part().title(),
                "reason", gap.reason(),
                "owner", gap.ownerName(),
                "dueOn", gap.dueOn());
    }

    private static Map<String, Object> follow(PlanFollow follow) {
        return map(
                "kind", follow.kind().name(),
                "because", follow.because(),
                "happenedOn", follow.happenedOn(),
                "outcome", follow.outcome().name(),
                "words", follow.words(),
                "saidBy", follow.saidBy(),
                "saidAt", follow.saidAt());
    }

    private static void around(Map<String, Object> text, Surroundings around) {
        text.put("keyPerson", around.keyPerson().map(FrozenText::adult));
        text.put("backup", around.backup().map(FrozenText::adult));
        text.put("safePlace", around.safePlace().map(FrozenText::place));
        text.put("contacts", around.contacts().stream().map(FrozenText::contact).toList());
    }

    /** The figures of the day: a later correction restates the live ones and leaves these. */
    private static Map<String, Object> attended(YearRate rate, LocalDate asAt) {
        return map(
                "what", rate.kind().name(),
                "term", rate.name(),
                "from", rate.days().from(),
                "asAt", asAt,
                "possible", rate.tally().possible(),
                "attending", rate.tally().attending(),
                "authorised", rate.tally().authorised(),
                "unauthorised", rate.tally().unauthorised(),
                "late", rate.tally().late(),
                "noMark", rate.missing());
    }

    private static Map<String, Object> adult(KeyPerson adult) {
        return map(
                "name", adult.name(), "job", adult.jobTitle(), "since", adult.since(), "checkedOn", adult.verifiedOn());
    }

    private static Map<String, Object> place(SafePlace place) {
        SafePlace.Agreed agreed = place.agreed();
        return map(
                "room", PlainText.without(agreed.room()),
                "wayThere", PlainText.without(agreed.wayThere()),
                "signal", PlainText.without(agreed.agreedSignal()),
                "whoIsTold", PlainText.without(agreed.whoIsTold()),
                "closed", PlainText.without(agreed.closedHours()),
                "alternative", PlainText.without(agreed.alternative()),
                "checkedOn", place.verifiedOn());
    }

    private static Map<String, Object> contact(Contact contact) {
        return map("id", contact.contactId(), "relation", contact.relation().name(), "order", contact.callPosition());
    }

    private static Map<String, Object> map(Object... namesAndMembers) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndMembers.length; i += 2) {
            map.put((String) namesAndMembers[i], namesAndMembers[i + 1]);
        }
        return map;
    }
}
