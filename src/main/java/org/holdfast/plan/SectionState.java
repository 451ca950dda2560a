package org.holdfast.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * How the needed answers of one section stand.
 *
 * @param blank needed and not given
 * @param carried needed, and only carried over
 * @param doneOn day of the last needed answer; empty while one is missing or only carried over
 */
public record SectionState(
        Section section, int needed, List<Question> blank, List<Question> carried, Optional<LocalDate> doneOn) {
    /** An answer without its text. */
    record Mark(boolean blank, Answer.State state, LocalDate checkedOn) {
        static Mark of(Answer answer) {
            return new Mark(answer.blank(), answer.state(), answer.checkedOn());
        }
    }

    static SectionState of(Section section, Map<String, Mark> marks) {
        List<Question> needed =
                section.questions().stream().filter(Question::mandatory).toList();
        List<Question> blank =
                needed.stream().filter(q -> blank(marks.get(q.code()))).toList();
        List<Question> carried =
                needed.stream().filter(q -> carried(marks.get(q.code()))).toList();
        Optional<LocalDate> last = needed.stream()
                .flatMap(q -> Optional.ofNullable(marks.get(q.code())).stream())
                .map(Mark::checkedOn)
                .max(Comparator.naturalOrder());
        return new SectionState(
                section, needed.size(), blank, carried, blank.isEmpty() && carried.isEmpty() ? last : Optional.empty());
    }

    private static boolean blank(@Nullable Mark mark) {
        return mark == null || mark.blank();
    }

    private static boolean carried(@Nullable Mark mark) {
        return mark != null && !mark.blank() && mark.state() == Answer.State.CARRIED;
    }

    /** Day of the last needed answer of some sections; empty while one of them is not done. */
    static Optional<LocalDate> doneOn(List<SectionState> states) {
        return states.stream().allMatch(SectionState::done)
                ? states.stream().flatMap(state -> state.doneOn().stream()).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    public boolean done() {
        return blank.isEmpty() && carried.isEmpty();
    }

    /** Code of the first needed question that is blank or only carried over, in the order of the form. */
    Optional<String> first() {
        return section.questions().stream()
                .filter(question -> blank.contains(question) || carried.contains(question))
                .map(Question::code)
                .findFirst();
    }

    /** Needed answers given and confirmed. */
    public int given() {
        return needed - blank.size() - carried.size();
    }
}
