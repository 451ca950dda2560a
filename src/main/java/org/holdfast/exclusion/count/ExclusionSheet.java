package org.holdfast.exclusion.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.Slot;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionStep;
import org.holdfast.exclusion.InHand;
import org.holdfast.exclusion.Lost;
import org.holdfast.exclusion.StepKind;
import org.holdfast.exclusion.register.RegisterQuarrel;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.school.School;

/**
 * A child's exclusions as one reader may see them. Who was only told of one sees that one: when, which kind, at which
 * school, why by title, and who decided; no word on support, no other exclusion, no count. Source: safeguards 7.
 *
 */
public final class ExclusionSheet {
    private final InHand hand;
    private final Optional<Exclusion> chosen;
    private final boolean whole;
    private final List<ExclusionStep> steps;
    private final List<Exclusion> history;
    private final Map<String, String> reasons;
    private final List<RegisterQuarrel> quarrels;

    ExclusionSheet(
            InHand hand,
            Optional<Exclusion> chosen,
            boolean whole,
            List<ExclusionStep> steps,
            List<Exclusion> history,
            Map<String, String> reasons,
            List<RegisterQuarrel> quarrels) {
        this.hand = hand;
        this.chosen = chosen;
        this.whole = whole;
        this.steps = steps;
        this.history = history;
        this.reasons = reasons;
        this.quarrels = quarrels;
    }

    public boolean whole() {
        return whole;
    }

    public LocalDate today() {
        return hand.today();
    }

    public Optional<Exclusion> chosen() {
        return chosen;
    }

    public Optional<School> school() {
        return chosen.map(one -> hand.school(one.schoolId()));
    }

    /** "Persistent or general disruptive behaviour", the first first. */
    public List<String> reasons() {
        return chosen.map(one -> one.reasons().stream()
                        .map(code -> reasons.getOrDefault(code, code))
                        .toList())
                .orElse(List.of());
    }

    /** The first school day after the chosen one; of one that ended, the day on which the child was back. */
    public Optional<LocalDate> back() {
        return chosen.flatMap(one -> one.back().map(Slot::day).or(() -> one.time()
                .last()
                .flatMap(last -> new SchoolDayWalk(hand.calendar(one.schoolId())).after(last.day(), 1))));
    }

    /** What was tried before; nothing for a reader who was only told. */
    public Optional<String> triedBefore() {
        return chosen.filter(one -> whole).map(Exclusion::triedBefore);
    }

    /** Why it was cancelled or overturned; nothing for a reader who was only told. */
    public Optional<String> endReason() {
        return chosen.filter(one -> whole).map(Exclusion::endReason);
    }

    /** What of the support changed; nothing for a reader who was only told. */
    public Optional<String> supportChanged() {
        return chosen.filter(one -> whole).map(Exclusion::supportChanged);
    }

    /** Rows of the chosen one, the last recorded first. */
    public List<Exclusion> history() {
        return history;
    }

    /** What was done about the chosen one. */
    public List<ExclusionStep> steps() {
        return steps.stream()
                .filter(step -> chosen.filter(one -> one.exclusionId().equals(step.exclusionId()))
                        .isPresent())
                .toList();
    }

    public Optional<ExclusionStep> step(StepKind kind) {
        return steps().stream().filter(step -> step.kind() == kind).findFirst();
    }

    public List<RegisterQuarrel> quarrels() {
        return quarrels;
    }

    public List<Demand> demands() {
        return whole ? chosen.map(one -> Demands.of(hand, one, steps)).orElse(List.of()) : List.of();
    }

    /** What the term and year of today come to; empty for a reader who was only told. */
    public Optional<CountCard> counts() {
        return whole
                ? Optional.of(CountCard.of(hand.lost(), hand.count(hand.today(), schoolId()), schoolId()))
                : Optional.empty();
    }

    private String schoolId() {
        return hand.mainSchool(hand.today())
                .map(School::id)
                .or(() -> chosen.map(Exclusion::schoolId))
                .orElse("");
    }

    /** Every exclusion with the half days of its school year up to and with it, the earliest first. */
    public List<Line> lines() {
        if (!whole) {
            return List.of();
        }
        List<Exclusion> all = new ArrayList<>(hand.all());
        Collections.reverse(all);
        all.sort(Comparator.comparing(one -> one.time().first()));
        List<Line> lines = new ArrayList<>();
        Optional<AcademicYear> year = Optional.empty();
        int running = 0;
        for (Exclusion one : all) {
            Lost lost = Lost.of(one, hand.calendar(one.schoolId()));
            AcademicYear own = AcademicYear.of(one.from());
            running = year.filter(own::equals).isPresent() ? running : 0;
            year = Optional.of(own);
            running += Shares.counting(lost, own, hand.terms());
            lines.add(new Line(one, hand.school(one.schoolId()), lost.halves().size(), running, isChosen(one)));
        }
        return lines;
    }

    private boolean isChosen(Exclusion one) {
        return chosen.filter(it -> it.exclusionId().equals(one.exclusionId())).isPresent();
    }

    /**
     * A row of the table.
     *
     * @param sessions half days that were or will be lost
     * @param running half days of the school year up to and with it
     */
    public record Line(Exclusion exclusion, School school, int sessions, int running, boolean chosen) {}
}
