package org.holdfast.exclusion.told;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Says that whoever was told of an exclusion knows of it; nobody further up is told then. */
@UseCase
public class AcknowledgeExclusion {
    @Inject
    Children children;

    @Inject
    Exclusions exclusions;

    @Inject
    ExclusionNotices notices;

    @Inject
    NoticeSights sights;

    @Inject
    Ladders ladders;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused if nobody of the actor's ladder is asked, or not any more */
    @Allowed(Task.ACKNOWLEDGE_EXCLUSION)
    public void run(ChildId id, String exclusionId) {
        Child child = children.present(id);
        acting.about("exclusion, acknowledged");
        exclusions.byId(child, exclusionId);
        NoticeSight sight = sights.of(child);
        List<ExclusionNotice> mine = sight.mine(notices.held(id, exclusionId));
        if (mine.isEmpty()) {
            throw new Refused(ToldRule.OF_THE_LADDER);
        }
        Map<String, List<ExclusionNotice>> byLadder =
                mine.stream().collect(Collectors.groupingBy(ExclusionNotice::ladder));
        byLadder.values().forEach(steps -> own(steps, sight).acknowledged(acting.actor(), clock.instant()));
        ladders.end(id, mine, NoticeEnd.ACKNOWLEDGED);
    }

    /** The reader's own step, or else the one that was told last. */
    private static ExclusionNotice own(List<ExclusionNotice> steps, NoticeSight sight) {
        List<ExclusionNotice> told =
                steps.stream().filter(step -> !step.vacant()).toList();
        return told.stream()
                .filter(sight::theirStep)
                .findFirst()
                .or(() -> told.stream().max(Comparator.comparingInt(ExclusionNotice::step)))
                .orElse(steps.get(steps.size() - 1));
    }
}
