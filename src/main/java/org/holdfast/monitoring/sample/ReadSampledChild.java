package org.holdfast.monitoring.sample;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Reads the bundle of one child of a sample. */
@UseCase
public class ReadSampledChild {
    @Inject
    Children children;

    @Inject
    OpenedSamples samples;

    @Inject
    ChildBundles bundles;

    @Inject
    Acting acting;

    /** @param sample with all its children, for going on to the next */
    public record Opened(OpenedSample sample, ChildBundle bundle) {}

    /** @throws NotFound if the child is not the reader's, or not of the sample */
    @Allowed(Task.SAMPLE_CHILDREN)
    public Opened run(ChildId id, String sampleId) {
        Child child = children.present(id);
        OpenedSample opened = samples.open(sampleId);
        acting.about("dip sample " + sampleId + ", bundle");
        if (opened.child(id).isEmpty()) {
            throw new NotFound("Child");
        }
        return new Opened(opened, bundles.of(opened, List.of(child)).get(0));
    }
}
