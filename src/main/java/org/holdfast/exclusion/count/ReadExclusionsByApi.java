package org.holdfast.exclusion.count;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Field;
import org.holdfast.exclusion.ExclusionReasons;
import org.holdfast.exclusion.InHand;
import org.holdfast.exclusion.OpenedExclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Shows a case system a child's suspensions and exclusions, and what they count to. */
@UseCase
public class ReadExclusionsByApi {
    @Inject
    OpenedExclusions desk;

    @Inject
    ExclusionReasons reasons;

    @Inject
    Acting acting;

    @Allowed(Task.READ_EXCLUSIONS_BY_API)
    public ExclusionSheet run(ChildId id) {
        InHand hand = desk.open(id);
        acting.about("exclusions");
        acting.rows(hand.all().size());
        return new ExclusionSheet(
                hand,
                hand.all().stream().findFirst(),
                hand.child().sight().shows(Field.PLAN),
                List.of(),
                List.of(),
                reasons.titles(),
                List.of());
    }
}
