package org.holdfast.monitoring.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.attendance.drop.ChildDrops;
import org.holdfast.child.ChildRow;
import org.holdfast.exclusion.OutToday;
import org.holdfast.plan.Occasion;
import org.holdfast.plan.Part;
import org.holdfast.plan.PlanFacts;
import org.holdfast.plan.PlanState;
import org.holdfast.plan.form.PartName;
import org.holdfast.support.SupportCheck;
import org.holdfast.training.TeacherRecord;
import org.holdfast.web.Text;

/**
 * Decides which of the nine flags a child has today, and since when.
 *
 * @param drops those that nobody has put to rest among them
 * @param teacher of the child's school, where there is one
 */
record Raising(
        ChildRow child,
        PlanState state,
        Optional<OutToday> out,
        Optional<ChildDrops> drops,
        Optional<TeacherRecord> teacher,
        Trace trace,
        LocalDate today) {
    private static final int LAST_YEAR = 13;

    /** Most urgent first. */
    List<Raised> all() {
        return Stream.of(
                        suspended(),
                        noSchoolPlace(),
                        untrained(),
                        dropped(),
                        plan(),
                        views(),
                        keyPerson(),
                        safePlace(),
                        contact())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Raised> suspended() {
        return out.map(one -> new Raised(
                Concern.SUSPENDED,
                "monitoring.board.said",
                List.of(one.words(state.calendar())),
                Optional.of(one.exclusion().from()),
                one.href()));
    }

    private Optional<Raised> noSchoolPlace() {
        boolean ofAge = child.curriculumYear() >= 0 && child.curriculumYear() <= LAST_YEAR;
        return child.school().isEmpty() && ofAge
                ? raise(
                        Concern.NO_SCHOOL_PLACE,
                        latest(trace.placeEnded().stream().toList()),
                        "/child/record")
                : Optional.empty();
    }

    private Optional<Raised> untrained() {
        return teacher.filter(one -> !one.trained())
                .map(one -> new Raised(
                        Concern.TEACHER,
                        "monitoring.board.teacher.sentence",
                        List.of(child.school().map(ChildRow.Place::name).orElse(""), one.why()),
                        Optional.empty(),
                        "/child/record?child=" + child.id()));
    }

    private Optional<Raised> dropped() {
        return drops.flatMap(found -> found.open().stream().findFirst())
                .map(drop -> new Raised(
                        Concern.ATTENDANCE,
                        "monitoring.board.said",
                        List.of(drop.title()),
                        Optional.of(drop.began()),
                        "/attendance/year?child=" + child.id()));
    }

    private Optional<Raised> plan() {
        if (!state.upToDate().behind()) {
            return Optional.empty();
        }
        String parts = state.upToDate().failing().stream().map(Raising::named).collect(Collectors.joining(", "));
        return Optional.of(new Raised(
                Concern.PLAN,
                "monitoring.board.plan.sentence",
                List.of(parts),
                planSince(),
                "/plan/plan?child=" + child.id()));
    }

    private static String named(Part part) {
        return part.name() == PartName.UNCHANGED
                ? Text.say("monitoring.board.plan.changed")
                : part.name().title();
    }

    /** Never approved: since care began. Else what is known first of the review that passed and of what changed. */
    private Optional<LocalDate> planSince() {
        Optional<PlanFacts.PlanDates> plan = state.facts().plan();
        if (plan.flatMap(PlanFacts.PlanDates::approvedAt).isEmpty()) {
            return child.care().map(ChildRow.Care::since);
        }
        Stream<LocalDate> review = plan.flatMap(PlanFacts.PlanDates::reviewOn).stream()
                .filter(day -> day.isBefore(today))
                .map(day -> day.plusDays(1));
        return Stream.concat(review, state.occasions().stream().map(Occasion::day))
                .min(Comparator.naturalOrder());
    }

    private Optional<Raised> views() {
        return part(PartName.VIEWS)
                .map(part -> said(
                        Concern.VIEWS, part, latest(List.of(state.calendar().termStart(today)))));
    }

    private Optional<Raised> keyPerson() {
        SupportCheck support = state.facts().support();
        return support.keyPerson().isEmpty() && support.backup().isEmpty()
                ? raise(Concern.KEY_PERSON, latest(here(trace.keyPersonEnded())), "/support/key-person")
                : Optional.empty();
    }

    private Optional<Raised> safePlace() {
        return state.facts().support().safePlace().isEmpty()
                ? raise(Concern.SAFE_PLACE, latest(here(trace.safePlaceEnded())), "/support/safe-place")
                : Optional.empty();
    }

    /** A period ends with a term, so it has not been right since this one began, at least. */
    private Optional<Raised> contact() {
        Optional<LocalDate> since = state.facts().contacts().isEmpty()
                ? latest(List.of())
                : latest(List.of(state.calendar().termStart(today)));
        return part(PartName.CONTACTS).map(part -> said(Concern.CONTACT, part, since));
    }

    private Optional<Part> part(PartName name) {
        return state.upToDate().parts().stream()
                .filter(part -> part.name() == name && !part.ok())
                .findFirst();
    }

    private static Raised said(Concern concern, Part part, Optional<LocalDate> since) {
        return new Raised(concern, part.key(), part.facts(), since, part.href());
    }

    private Optional<Raised> raise(Concern concern, Optional<LocalDate> since, String page) {
        return Optional.of(new Raised(
                concern,
                "monitoring.board." + concern.word() + ".sentence",
                List.of(),
                since,
                page + "?child=" + child.id()));
    }

    /** The latest of some days; no flag of ours holds from before the child came into our care. */
    private Optional<LocalDate> latest(List<LocalDate> days) {
        return Stream.concat(days.stream(), child.care().map(ChildRow.Care::since).stream())
                .max(Comparator.naturalOrder());
    }

    private List<LocalDate> here(Optional<LocalDate> ended) {
        return Stream.concat(ended.stream(), child.startedSchool().stream()).toList();
    }
}
