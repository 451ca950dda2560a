package org.holdfast.exclusion;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.Session;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Works out what an exclusion would count to, while its dates are chosen; saves nothing. */
@UseCase
public class PreviewExclusion {
    @Inject
    OpenedExclusions desk;

    @Inject
    Acting acting;

    /**
     * What is chosen so far.
     *
     * @param instead id of the exclusion that it corrects; empty for a new one
     */
    public record Chosen(
            Category category,
            @Nullable LocalDate firstDay,
            Session firstSession,
            @Nullable LocalDate lastDay,
            Session lastSession,
            boolean examMissed,
            String instead) {
        boolean enough() {
            return firstDay != null && (category == Category.PERMANENT || lastDay != null);
        }

        private ExclusionTerms terms(LocalDate first) {
            return new ExclusionTerms(
                    category,
                    first,
                    firstSession,
                    lastDay,
                    lastSession,
                    "",
                    Decider.Capacity.NOT_SAID,
                    List.of(),
                    "",
                    "",
                    examMissed,
                    false);
        }
    }

    /**
     * What it would be.
     *
     * @param sessions half days of this one; none of a permanent one
     * @param with the counts of its term and school year with it
     * @param refusal why it cannot be recorded so
     */
    public record Preview(int sessions, Optional<DayCount> with, Optional<String> refusal) {
        /** Nothing is chosen yet. */
        public boolean blank() {
            return with.isEmpty() && refusal.isEmpty();
        }
    }

    @Allowed(Task.RECORD_EXCLUSION)
    public Preview run(ChildId id, Chosen chosen) {
        InHand hand = desk.open(id);
        acting.about("exclusion, counted before it is recorded");
        LocalDate first = chosen.firstDay();
        if (first == null || !chosen.enough()) {
            return new Preview(0, Optional.empty(), Optional.empty());
        }
        try {
            return preview(hand, chosen, chosen.terms(first));
        } catch (Refused refused) {
            return new Preview(0, Optional.empty(), Optional.of(refused.whatToDo()));
        }
    }

    private Preview preview(InHand hand, Chosen chosen, ExclusionTerms terms) {
        String school = chosen.instead().isEmpty()
                ? hand.excludingSchool(terms.firstDay(), Led.by(acting.actor()))
                        .orElseThrow(() -> ExclusionRule.BY_A_SCHOOL_OF_THE_CHILD.at("firstDay"))
                : hand.exclusion(chosen.instead()).schoolId();
        new Checking(hand, Map.of()).time(terms, school, chosen.instead());
        Lost lost = Lost.of(chosen.instead(), school, terms, hand.calendar(school));
        return new Preview(lost.halves().size(), Optional.of(hand.countWith(lost, chosen.instead())), Optional.empty());
    }
}
