package org.holdfast.plan;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.plan.form.Edition;
import org.holdfast.plan.meeting.Attended;
import org.holdfast.platform.JsonText;
import org.holdfast.web.Text;

/** A frozen text read back, for pages, print and comparison. The text stays what counts. */
public record PlanDocument(
        int number,
        String title,
        String year,
        LocalDate approvedOn,
        String approvedBy,
        Optional<LocalDate> reviewOn,
        List<Chapter> sections,
        List<Goal> targets,
        List<Promise> actions,
        Optional<Voice> views,
        Optional<Meeting> meeting,
        List<Missing> gaps,
        List<Followed> follows,
        Optional<Adult> keyPerson,
        Optional<Adult> backup,
        Optional<Place> safePlace,
        List<Attended> attendance) {
    /** A section as it was. */
    public record Chapter(String code, String title, List<String> editions, List<Line> lines) {
        boolean in(Edition edition) {
            return editions.contains(edition.name());
        }
    }

    /** A question as it was, and its answer; an empty text where there was none. */
    public record Line(
            String code,
            String label,
            String type,
            String text,
            Optional<String> author,
            Optional<Instant> writtenAt) {}

    public record Goal(
            String id,
            String need,
            String aim,
            String baseline,
            String measure,
            String owner,
            Optional<LocalDate> reviewOn,
            Optional<String> outcome,
            Optional<LocalDate> closedOn) {}

    public record Promise(String id, String what, String who, Optional<LocalDate> dueOn, Optional<LocalDate> doneOn) {}

    public record Voice(
            LocalDate askedOn, String askedBy, Optional<String> method, Optional<String> notGiven, String words) {}

    public record Missing(String part, String reason, String owner, Optional<LocalDate> dueOn) {}

    /**
     * What changed because of a move, suspension or exclusion since the version before.
     *
     * @param because "the suspension of 23 Nov 2026"
     */
    public record Followed(
            String kind, String because, LocalDate happenedOn, String outcome, String words, String saidBy) {
        public String title() {
            return Text.say("plan.follow.after", because);
        }

        /** "Nothing changed: …". */
        public String said() {
            return PlanFollow.Outcome.valueOf(outcome).title() + ": " + words;
        }
    }

    public record Adult(String name, String job, Optional<LocalDate> since) {}

    public record Place(
            String room, String wayThere, String signal, String whoIsTold, String closed, String alternative) {}

    /** The last meeting before the approval. */
    public record Meeting(
            LocalDate heldOn,
            String chair,
            List<Attendee> attended,
            List<Attendee> apologies,
            List<Note> notes,
            Optional<LocalDate> nextOn) {
        /** "Joan Wilmot (foster carer), …". */
        public String present() {
            return names(attended);
        }

        public String excused() {
            return names(apologies);
        }

        private static String names(List<Attendee> people) {
            return people.stream().map(Attendee::said).collect(Collectors.joining(", "));
        }
    }

    /**
     * Somebody of a meeting, by name and role.
     *
     * @param part which part they took; empty for all of it
     */
    public record Attendee(String name, String role, String part) {
        String said() {
            return name + " (" + role + (part.isEmpty() ? "" : ": " + part) + ")";
        }
    }

    /** What was said at a part of the agenda. */
    public record Note(String part, String title, String text, List<String> editions) {
        boolean in(Edition edition) {
            return editions.contains(edition.name());
        }
    }

    public static PlanDocument read(String text) {
        JsonObject o = JsonText.object(text);
        return new PlanDocument(
                o.getInt("number"),
                o.getString("title"),
                o.getString("year"),
                LocalDate.parse(o.getString("approvedOn")),
                o.getString("approvedBy"),
                day(o, "reviewOn"),
                list(o, "sections", PlanDocument::chapter),
                list(o, "targets", PlanDocument::goal),
                list(o, "actions", PlanDocument::promise),
                one(o, "views").map(PlanDocument::voice),
                one(o, "meeting").map(PlanDocument::meeting),
                list(o, "gaps", PlanDocument::missing),
                list(o, "follows", PlanDocument::followed),
                one(o, "keyPerson").map(PlanDocument::adult),
                one(o, "backup").map(PlanDocument::adult),
                one(o, "safePlace").map(PlanDocument::place),
                list(o, "attendance", Attended::read));
    }

    private static Chapter chapter(JsonObject o) {
        List<String> editions = o.getJsonArray("editions").getValuesAs(JsonString::getString);
        return new Chapter(
                o.getString("code"), o.getString("title"), editions, list(o, "questions", PlanDocument::line));
    }

    private static Line line(JsonObject o) {
        return new Line(
                o.getString("code"),
                o.getString("label"),
                o.getString("type"),
                text(o, "text"),
                said(o, "author"),
                said(o, "writtenAt").map(Instant::parse));
    }

    private static Goal goal(JsonObject o) {
        return new Goal(
                o.getString("id"),
                text(o, "need"),
                text(o, "aim"),
                text(o, "baseline"),
                text(o, "measure"),
                text(o, "owner"),
                day(o, "reviewOn"),
                said(o, "outcome"),
                day(o, "closedOn"));
    }

    private static Promise promise(JsonObject o) {
        return new Promise(o.getString("id"), text(o, "what"), text(o, "who"), day(o, "dueOn"), day(o, "doneOn"));
    }

    private static Voice voice(JsonObject o) {
        return new Voice(
                LocalDate.parse(o.getString("askedOn")),
                text(o, "askedBy"),
                said(o, "method"),
                said(o, "notGiven"),
                text(o, "words"));
    }

    private static Meeting meeting(JsonObject o) {
        return new Meeting(
                LocalDate.parse(o.getString("heldOn")),
                text(o, "chair"),
                list(o, "attended", PlanDocument::attendee),
                list(o, "apologies", PlanDocument::attendee),
                list(o, "notes", PlanDocument::note),
                day(o, "nextOn"));
    }

    private static Attendee attendee(JsonObject o) {
        return new Attendee(text(o, "name"), text(o, "role"), text(o, "part"));
    }

    private static Note note(JsonObject o) {
        List<String> editions = o.getJsonArray("editions").getValuesAs(JsonString::getString);
        return new Note(o.getString("part"), text(o, "title"), text(o, "text"), editions);
    }

    private static Missing missing(JsonObject o) {
        return new Missing(text(o, "part"), text(o, "reason"), text(o, "owner"), day(o, "dueOn"));
    }

    private static Followed followed(JsonObject o) {
        return new Followed(
                o.getString("kind"),
                text(o, "because"),
                LocalDate.parse(o.getString("happenedOn")),
                o.getString("outcome"),
                text(o, "words"),
                text(o, "saidBy"));
    }

    private static Adult adult(JsonObject o) {
        return new Adult(text(o, "name"), text(o, "job"), day(o, "since"));
    }

    private static Place place(JsonObject o) {
        return new Place(
                text(o, "room"),
                text(o, "wayThere"),
                text(o, "signal"),
                text(o, "whoIsTold"),
                text(o, "closed"),
                text(o, "alternative"));
    }

    private static <T> List<T> list(JsonObject o, String name, Function<JsonObject, T> read) {
        JsonArray array = o.getJsonArray(name);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonObject.class).stream().map(read).toList();
    }

    private static Optional<JsonObject> one(JsonObject o, String name) {
        JsonValue member = o.get(name);
        return member == null ? Optional.empty() : Optional.of(member.asJsonObject());
    }

    private static String text(JsonObject o, String name) {
        return o.getString(name, "");
    }

    private static Optional<String> said(JsonObject o, String name) {
        return Optional.ofNullable(o.getString(name, null));
    }

    private static Optional<LocalDate> day(JsonObject o, String name) {
        return said(o, name).map(LocalDate::parse);
    }
}
