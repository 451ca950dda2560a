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
    Acting acting;

    /**
     * @param wanted id of the exclusion that is looked at; the latest where it is empty
     * @throws NotFound for a child out of reach, and for an exclusion of another child
     */
    @Allowed(Task.READ_EXCLUSIONS)
    public ExclusionSheet run(ChildId id, Optional<String> wanted) {
        InHand hand = desk.open(id);
        acting.about("exclusions");
        Optional<Exclusion> chosen =
                wanted.map(hand::exclusion).or(() -> hand.all().stream().findFirst());
        boolean whole = hand.child().sight().shows(Field.PLAN);
        List<ExclusionStep> steps = whole ? exclusions.steps(hand.child()) : List.of();
        List<Exclusion> history = whole ? chosen.map(exclusions::history).orElse(List.of()) : List.of();
        List<RegisterQuarrel> found = whole ? quarrels.of(acting.caseload(), id) : List.of();
        return new ExclusionSheet(hand, chosen, whole, steps, history, reasons.titles(), found);
    }
}
