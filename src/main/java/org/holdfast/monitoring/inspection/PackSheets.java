package org.holdfast.monitoring.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.attendance.Tally;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.child.Child;
import org.holdfast.exclusion.Days;
import org.holdfast.plan.DueDate;
import org.holdfast.plan.Exempt;
import org.holdfast.plan.quality.ReviewedPlan;
import org.holdfast.web.Text;

/** The pack as tables: a summary, then a line for each child or event, by reference. */
record PackSheets(PackFacts facts, PackWords words) {
    /** In the order in which they stand in the file. */
    List<Sheet> all() {
        return List.of(summary(), children(), timeliness(), approvals(), quality(), attendance(), suspensions());
    }

    private Sheet summary() {
        return sheet(
                "summary",
                List.of("what", "number", "outOf", "rule", "source"),
                words.lines(facts.summary()).stream()
                        .map(line -> List.of(
                                line.title(),
                                line.number(),
                                line.of().<Object>map(of -> of).orElse(""),
                                line.rule().sentence(),
                                line.rule().source()))
                        .toList());
    }

    Sheet children() {
        return each(
                "children",
                List.of("reference", "yearGroup", "school", "area", "careSince", "careFrom", "version", "approvedOn"),
                child -> List.of(
                        child.reference(),
                        Child.yearGroup(child.curriculumYear()),
                        child.school().orElse(""),
                        PackWords.area(child.area()),
                        day(child.care().map(PackChild.CareSince::from)),
                        child.care()
                                .map(care ->
                                        Text.say("monitoring.inspection.care." + (care.atLeast() ? "least" : "exact")))
                                .orElse(""),
                        child.plan().<Object>map(PackChild.InForce::number).orElse(""),
                        day(child.plan().map(PackChild.InForce::approvedOn))));
    }

    private Sheet timeliness() {
        return each(
                "timeliness",
                List.of(
                        "reference",
                        "state",
                        "dueOn",
                        "rule",
                        "kind",
                        "source",
                        "daysLate",
                        "exemptUntil",
                        "exemptWhy"),
                child -> {
                    Optional<DueDate> next = child.due().exempt().isPresent()
                            ? Optional.empty()
                            : child.due().next();
                    return List.of(
                            child.reference(),
                            PackWords.state(child.due().count()),
                            day(next.map(DueDate::day)),
                            next.map(date -> date.rule().sentence()).orElse(""),
                            next.map(date -> date.rule().kind().title()).orElse(""),
                            next.map(DueDate::source).orElse(""),
                            child.daysLate(),
                            day(child.due().exempt().map(Exempt::until)),
                            child.due()
                                    .exempt()
                                    .map(exempt -> exempt.reason().title())
                                    .orElse(""));
                });
    }

    private Sheet approvals() {
        List<List<Object>> rows = new ArrayList<>();
        facts.children().forEach(child -> child.approvals().forEach(one -> rows.add(approval(child, one))));
        return sheet(
                "approvals", List.of("reference", "version", "submittedOn", "dueOn", "approvedOn", "daysLate"), rows);
    }

    private static List<Object> approval(PackChild child, ReviewedPlan.Approved one) {
        return List.of(
                child.reference(),
                one.number(),
                day(one.submittedOn()),
                day(one.dueOn()),
                one.approvedOn().toString(),
                one.dueOn().<Object>map(due -> one.daysLate()).orElse(""));
    }

    private Sheet quality() {
        return each(
                "quality",
                List.of("reference", "version", "settledOn", "result", "below", "stopped"),
                child -> List.of(
                        child.reference(),
                        child.rating().<Object>map(ReviewedPlan.Rated::number).orElse(""),
                        day(child.rating().map(ReviewedPlan.Rated::settledOn)),
                        child.rating().map(ReviewedPlan.Rated::result).orElse(""),
                        child.rating().<Object>map(ReviewedPlan.Rated::below).orElse(""),
                        child.rating()
                                .map(rating -> Text.say("monitoring.inspection." + (rating.stops() ? "yes" : "no")))
                                .orElse("")));
    }

    private Sheet attendance() {
        return each(
                "attendance",
                List.of("reference", "rate", "attended", "possible", "authorised", "unauthorised", "late", "band"),
                child -> {
                    Tally tally = child.attendance();
                    return List.of(
                            child.reference(),
                            tally.attendance().<Object>map(rate -> rate).orElse(""),
                            tally.attending(),
                            tally.possible(),
                            tally.authorised(),
                            tally.unauthorised(),
                            tally.late(),
                            tally.persistent()
                                    ? Text.say(
                                            "monitoring.inspection.band." + (tally.severe() ? "severe" : "persistent"))
                                    : "");
                });
    }

    private Sheet suspensions() {
        return each(
                "suspensions",
                List.of("reference", "suspensions", "sessions", "days", "permanent"),
                child -> List.of(
                        child.reference(),
                        child.suspended().count(),
                        child.suspended().sessions(),
                        Days.number(child.suspended().sessions()),
                        child.suspended().permanent()));
    }

    private Sheet each(String name, List<String> head, Function<PackChild, List<Object>> row) {
        return sheet(name, head, facts.children().stream().map(row).toList());
    }

    /** The last line says the pair, and neither when nor by whom it was made. */
    private Sheet sheet(String name, List<String> head, List<? extends List<Object>> rows) {
        Stream<String> columns = head.stream().map(column -> Text.say("monitoring.inspection.column." + column));
        return new Sheet(
                name,
                columns.toList(),
                List.copyOf(rows),
                Text.say("monitoring.inspection.mark", facts.authority(), words.pair(facts.at())));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
