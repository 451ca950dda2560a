package org.holdfast.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.plan.form.Question;

/**
 * What one owner has to do in the number in hand.
 *
 * @param holder who holds the role for this child; empty where nobody does
 * @param mine whether the reader writes these sections
 * @param since the day from which the plan waits for them: when the draft began, was returned to them, or they were
 *     last reminded
 * @param reminded the last time they were reminded in this draft
 */
public record Turn(
        Role owner,
        Optional<Holders.Holder> holder,
        boolean mine,
        List<SectionState> sections,
        LocalDate since,
        Optional<Reminder> reminded) {
    /** What there is to know beside the sections. */
    record Around(PlanInHand hand, List<Holders.Holder> holders, List<Reminder> reminders, List<StepTaken> steps) {}

    /** One turn an owner, in the order of the form. */
    static List<Turn> of(Around around, List<SectionState> states, Clock clock) {
        Map<Role, List<SectionState>> byOwner = states.stream()
                .collect(Collectors.groupingBy(
                        state -> state.section().owner(), LinkedHashMap::new, Collectors.toList()));
        return byOwner.entrySet().stream()
                .map(entry -> of(around, entry.getKey(), entry.getValue(), clock))
                .toList();
    }

    private static Turn of(Around around, Role owner, List<SectionState> sections, Clock clock) {
        Plan plan = around.hand().plan();
        Optional<Reminder> reminded = around.reminders().stream()
                .filter(reminder -> reminder.number() == plan.number() && reminder.owner() == owner)
                .max(Comparator.comparing(Reminder::chasedAt));
        Optional<LocalDate> returned = around.steps().stream()
                .filter(step -> step.number() == plan.number() && step.step() == PlanStep.RETURN)
                .filter(step -> sections.stream().anyMatch(state -> step.sections()
                        .contains(state.section().code())))
                .map(step -> LocalDate.ofInstant(step.takenAt(), clock.getZone()))
                .max(Comparator.naturalOrder());
        LocalDate since = Stream.of(Optional.of(plan.begunOn()), returned, reminded.map(Reminder::chasedOn))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(plan.begunOn());
        boolean mine = sections.stream().anyMatch(state -> state.section()
                .writtenBy(around.hand().child().sight()));
        return new Turn(owner, Holders.first(around.holders(), owner), mine, sections, since, reminded);
    }

    /** Whether the plan waits for them. */
    public boolean open() {
        return sections.stream().anyMatch(state -> !state.done());
    }

    /** Needed questions without an answer, then those only carried over. */
    public List<Question> missing() {
        return Stream.concat(
                        sections.stream().flatMap(state -> state.blank().stream()),
                        sections.stream().flatMap(state -> state.carried().stream()))
                .toList();
    }

    /** The person's name, or the role where nobody holds it. */
    public String name() {
        return holder.map(Holders.Holder::name).orElse(owner.title());
    }

    boolean remindedOn(LocalDate day) {
        return reminded.filter(reminder -> reminder.chasedOn().equals(day)).isPresent();
    }

    OwnersChased.Chase chase() {
        return new OwnersChased.Chase(
                owner,
                holder.map(Holders.Holder::personId),
                name(),
                missing().stream().map(Question::label).toList());
    }
}
