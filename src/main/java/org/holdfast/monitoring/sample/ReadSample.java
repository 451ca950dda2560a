package org.holdfast.monitoring.sample;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Opens a sample: its draw, and its children as far as the reader reaches them today. */
@UseCase
public class ReadSample {
    @Inject
    OpenedSamples samples;

    @Inject
    Acting acting;

    /** @throws NotFound if none of the reader's authorities has it */
    @Allowed(Task.SAMPLE_CHILDREN)
    public OpenedSample run(String id) {
        OpenedSample opened = samples.open(id);
        acting.about("dip sample " + id);
        acting.rows(opened.children().size());
        opened.children().forEach(child -> acting.changed(child.id(), "listed"));
        return opened;
    }
}
