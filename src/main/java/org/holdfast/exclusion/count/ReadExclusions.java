package org.holdfast.exclusion.count;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Field;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionReasons;
import org.holdfast.exclusion.ExclusionStep;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.exclusion.InHand;
import org.holdfast.exclusion.OpenedExclusions;
import org.holdfast.exclusion.register.RegisterQuarrel;
import org.holdfast.exclusion.register.RegisterQuarrels;
import org.holdfast.exclusion.told.ExclusionNotices;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Shows a child's suspensions and exclusions, what they count to and what the rules ask now. */
@UseCase
public class ReadExclusions {
    @Inject
    OpenedExclusions desk;

    @Inject
    Exclusions exclusions;

    @Inject
    ExclusionReasons reasons;

    @Inject
    RegisterQuarrels quarrels;

    @Inject
    ExclusionNotices notices;

    @Inject
    Acting acting;

    /**
     * @param wanted id of the exclusion that is looked at; the latest where it is empty
     * @throws NotFound for a child out of reach, and for an exclusion of another child or one that a reader who only knows
     *     what they were told was not told of
     */
    @Allowed(Task.READ_EXCLUSIONS)
    public ExclusionSheet run(ChildId id, Optional<String> wanted) {
        InHand all = desk.open(id);
        acting.about("exclusions");
        boolean whole = all.child().sight().shows(Field.PLAN);
        InHand hand = whole
                ? all
                : all.only(notices.toldOf(all.child(), acting.actor().posts()));
        Optional<Exclusion> chosen =
                wanted.map(hand::exclusion).or(() -> hand.all().stream().findFirst());
        List<ExclusionStep> steps = whole ? exclusions.steps(hand.child()) : List.of();
        List<Exclusion> history = whole ? chosen.map(exclusions::history).orElse(List.of()) : List.of();
        List<RegisterQuarrel> found = whole ? quarrels.of(acting.caseload(), id) : List.of();
        return new ExclusionSheet(hand, chosen, whole, steps, history, reasons.titles(), found);
    }
}
