package org.holdfast.plan;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.plan.PlanFacts.Answered;
import org.holdfast.plan.form.PartName;
import org.holdfast.platform.JsonText;

/**
 * The version that counted as at a pair: the last approved by then. Read from what was frozen, since answers are written
 * over in the draft.
 *
 * @param reviewOn the day of the next review as it stood when the version was approved
 * @param answered how the questions stood that feed a part, in the version
 */
public record PlanInForce(
        String planId,
        int number,
        Instant approvedAt,
        String approvedBy,
        Optional<LocalDate> reviewOn,
        Map<PartName, Answered> answered) {
    /** A question's answer as frozen. */
    private record Line(PartName part, String label, boolean blank, Optional<LocalDate> checkedOn) {}

    /**
     * @param version plan id, number, approval and approver
     * @param parts which part a question feeds, by its code
     */
    static PlanInForce of(PlanInForce version, String document, Map<String, PartName> parts, ZoneId zone) {
        JsonObject text = JsonText.object(document);
        LocalDate approved = LocalDate.ofInstant(version.approvedAt, zone);
        List<Line> lines = text.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                .flatMap(section -> section.getJsonArray("questions").getValuesAs(JsonObject.class).stream())
                .flatMap(question -> line(question, parts, approved, zone).stream())
                .toList();
        return new PlanInForce(
                version.planId,
                version.number,
                version.approvedAt,
                version.approvedBy,
                Optional.ofNullable(text.getString("reviewOn", null)).map(LocalDate::parse),
                answered(lines));
    }

    /** What was confirmed says no day: it was by the approval. Carried over, an answer is as old as when it was written. */
    private static Optional<Line> line(
            JsonObject question, Map<String, PartName> parts, LocalDate approved, ZoneId zone) {
        PartName part = parts.get(question.getString("code"));
        Optional<LocalDate> written = Optional.ofNullable(question.getString("writtenAt", null))
                .map(at -> LocalDate.ofInstant(Instant.parse(at), zone));
        boolean confirmed = "CONFIRMED".equals(question.getString("state", ""));
        return part == null
                ? Optional.empty()
                : Optional.of(new Line(
                        part,
                        question.getString("label"),
                        question.getString("text", "").isEmpty(),
                        confirmed ? Optional.of(approved) : written));
    }

    private static Map<PartName, Answered> answered(List<Line> lines) {
        Map<PartName, List<Line>> byPart = new EnumMap<>(PartName.class);
        lines.forEach(line ->
                byPart.computeIfAbsent(line.part, part -> new ArrayList<>()).add(line));
        Map<PartName, Answered> answered = new EnumMap<>(PartName.class);
        byPart.forEach((part, some) -> answered.put(
                part,
                new Answered(
                        some.size(),
                        (int) blank(some).count(),
                        blank(some).map(Line::label).sorted().findFirst(),
                        some.stream()
                                .flatMap(line -> line.checkedOn.stream())
                                .sorted()
                                .findFirst())));
        return answered;
    }

    private static Stream<Line> blank(List<Line> lines) {
        return lines.stream().filter(Line::blank);
    }

    /** Whether every question on support in school is answered. Source: NICE QS133 statement 2. */
    public boolean setsOutSupport() {
        Answered support = answered.get(PartName.SUPPORT);
        return support != null && support.questions() > 0 && support.blanks() == 0;
    }
}
