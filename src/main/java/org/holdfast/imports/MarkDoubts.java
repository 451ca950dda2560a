package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.attendance.FollowedUpDays;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.AwaitedPlans;

/** Which changed marks of a file a person must decide about; a question that was answered before is not asked again. */
@ApplicationScoped
class MarkDoubts {
    @Inject
    FollowedUpDays followedUp;

    @Inject
    AwaitedPlans plans;

    @Inject
    MarkAnswers answers;

    @Inject
    MarkCodes codes;

    /** Costs nothing where no mark is changed. */
    List<FoundRegister> raise(List<FoundRegister> found) {
        Set<ChildId> children = found.stream()
                .filter(register -> register.count(MarkView.CHANGED) > 0)
                .map(register -> register.key().child())
                .collect(Collectors.toSet());
        if (children.isEmpty()) {
            return found;
        }
        OpenWork open = open(children);
        Map<MarkQuestion, Boolean> before = answers.of(children);
        return found.stream()
                .map(register -> children.contains(register.key().child()) ? raised(register, open, before) : register)
                .toList();
    }

    private static FoundRegister raised(FoundRegister register, OpenWork open, Map<MarkQuestion, Boolean> before) {
        return register.with(mark -> mark.outcome() != MarkView.CHANGED
                ? Optional.empty()
                : outcome(MarkQuestion.of(register, mark), open, before));
    }

    private static Optional<MarkView> outcome(MarkQuestion question, OpenWork open, Map<MarkQuestion, Boolean> before) {
        return Optional.ofNullable(before.get(question))
                .map(taken -> taken ? MarkView.CHANGED : MarkView.LEFT_OUT)
                .or(() -> open.about(question).map(why -> MarkView.REVIEW));
    }

    OpenWork open(Collection<ChildId> children) {
        return new OpenWork(codes.table(), plans.of(children), followedUp.of(children));
    }
}
