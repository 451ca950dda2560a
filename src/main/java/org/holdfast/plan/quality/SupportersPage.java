package org.holdfast.plan.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.kernel.ChildId;
import org.holdfast.training.TrainingRule;

/** The section of quality assurance about the adults of a child's plan and their training. */
@Named
@RequestScoped
public class SupportersPage {
    @Inject
    ReadSupporters readSupporters;

    @Inject
    Clock clock;

    private final Map<ChildId, List<Supporter>> read = new HashMap<>();

    public List<Supporter> of(ChildId child) {
        return read.computeIfAbsent(child, readSupporters::run);
    }

    public Instant asAt() {
        return clock.instant();
    }

    public TrainingRule rule() {
        return TrainingRule.STAFF_IN_CONTACT_ARE_TRAINED;
    }
}
