package org.holdfast.exclusion.count;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.attendance.Session;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.PreviewExclusion;
import org.holdfast.exclusion.ReadExclusionForm;
import org.holdfast.exclusion.register.MarkSuspensions;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of what is read of exclusions and marked because of them. */
public class CountSamples implements AccessSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Override
    public void collect(Samples samples) {
        samples.ofChild(ReadExclusions.class, (read, child) -> read.run(child, Optional.empty()))
                .ofChild(ReadExclusionCard.class, (read, child) -> read.run(child))
                .ofChild(ReadExclusionForm.class, (read, child) -> read.run(child, Optional.empty()))
                .ofChild(
                        PreviewExclusion.class,
                        (preview, child) -> preview.run(
                                child,
                                new PreviewExclusion.Chosen(
                                        Category.SUSPENSION, DAY, Session.MORNING, DAY, Session.AFTERNOON, false, "")))
                .general(MarkSuspensions.class, mark -> {
                    mark.run();
                    return true;
                });
    }
}
