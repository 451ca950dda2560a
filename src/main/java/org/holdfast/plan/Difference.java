package org.holdfast.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed from one approved version to another, field by field. Source: F05. */
public record Difference(PlanVersion from, PlanVersion to, List<Change> changes) {
    /** A field that changed, and what became of its words. */
    public record Change(String section, String label, List<Words.Run> runs) {
        public boolean added() {
            return runs.stream().allMatch(Words.Run::in);
        }

        public boolean removed() {
            return runs.stream().allMatch(Words.Run::out);
        }
    }

    private record Field(String section, String label, String text) {}

    public static Difference of(PlanVersion from, PlanVersion to) {
        Map<String, Field> before = fields(PlanDocument.read(from.document()));
        Map<String, Field> after = fields(PlanDocument.read(to.document()));
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            String old = Optional.ofNullable(before.get(key)).map(Field::text).orElse("");
            String now = Optional.ofNullable(after.get(key)).map(Field::text).orElse("");
            if (!old.equals(now)) {
                Field field = Optional.ofNullable(after.get(key)).orElseGet(() -> before.getOrDefault(key, NONE));
                changes.add(new Change(field.section(), field.label(), Words.between(old, now)));
            }
        }
        return new Difference(from, to, List.copyOf(changes));
    }

    private static final Field NONE = new Field("", "", "");

    private static Map<String, Field> fields(PlanDocument document) {
        Map<String, Field> fields = new LinkedHashMap<>();
        document.sections().forEach(chapter -> chapter.lines()
                .forEach(line -> fields.put(line.code(), new Field(chapter.title(), line.label(), line.text()))));
        document.targets().forEach(goal -> fields.put(goal.id(), new Field("Targets", goal.need(), said(goal))));
        document.actions()
                .forEach(promise -> fields.put(promise.id(), new Field("Actions", promise.who(), said(promise))));
        document.views().ifPresent(voice -> fields.put("views", new Field("Views of the child", "Views", said(voice))));
        document.meeting()
                .ifPresent(meeting -> fields.put(
                        "meeting", new Field("Meeting", "Meeting of " + Said.day(meeting.heldOn()), said(meeting))));
        document.keyPerson()
                .ifPresent(adult ->
                        fields.put("keyPerson", new Field("Key person and safe place", "Key person", said(adult))));
        document.backup()
                .ifPresent(
                        adult -> fields.put("backup", new Field("Key person and safe place", "Backup", said(adult))));
        document.safePlace()
                .ifPresent(place ->
                        fields.put("safePlace", new Field("Key person and safe place", "Safe place", said(place))));
        document.reviewOn().ifPresent(day -> fields.put("reviewOn", new Field("Review", "Review date", Said.day(day))));
        document.gaps()
                .forEach(gap -> fields.put(
                        "gap " + gap.part(),
                        new Field("Gaps", gap.part(), lines(gap.reason(), gap.owner(), day(gap.dueOn())))));
        document.follows()
                .forEach(follow -> fields.put(
                        "follow " + follow.kind() + " " + follow.happenedOn(),
                        new Field("After what happened", follow.title(), lines(follow.said(), follow.saidBy()))));
        return fields;
    }

    private static String said(PlanDocument.Goal goal) {
        return lines(
                goal.aim(),
                goal.baseline(),
                goal.measure(),
                goal.owner(),
                day(goal.reviewOn()),
                goal.outcome().orElse(""));
    }

    private static String said(PlanDocument.Promise promise) {
        return lines(
                promise.what(),
                day(promise.dueOn()),
                promise.doneOn().map(d -> "done " + Said.day(d)).orElse(""));
    }

    private static String said(PlanDocument.Voice voice) {
        return lines(
                Said.day(voice.askedOn()) + ", " + voice.askedBy(),
                voice.method().or(voice::notGiven).orElse(""),
                voice.words());
    }

    private static String said(PlanDocument.Meeting meeting) {
        String notes = meeting.notes().stream()
                .map(note -> note.title() + ": " + note.text())
                .collect(Collectors.joining("\n"));
        return lines(meeting.present(), meeting.excused(), notes, day(meeting.nextOn()));
    }

    private static String said(PlanDocument.Adult adult) {
        return adult.name() + ", " + adult.job();
    }

    private static String said(PlanDocument.Place place) {
        return lines(
                place.room(), place.wayThere(), place.signal(), place.whoIsTold(), place.closed(), place.alternative());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Said::day).orElse("");
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
