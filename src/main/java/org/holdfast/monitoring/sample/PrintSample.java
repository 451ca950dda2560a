package org.holdfast.monitoring.sample;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.web.PdfPress;

/** Prints the bundles of all children of a sample whom the reader reaches today; the trail has a line a child. */
@UseCase
public class PrintSample {
    @Inject
    OpenedSamples samples;

    @Inject
    ChildBundles bundles;

    @Inject
    PdfPress press;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @return a PDF
     * @throws NotFound if none of the reader's authorities has it
     */
    @Allowed(Task.SAMPLE_CHILDREN)
    public byte[] run(String id) {
        OpenedSample opened = samples.open(id);
        List<ChildBundle> whole = bundles.of(opened, opened.children());
        acting.about("dip sample " + id + ", printed");
        acting.rows(whole.size());
        whole.forEach(bundle -> acting.changed(bundle.child().id(), "printed"));
        return press.pdf(new BundlePaper(opened, acting.actor().name(), clock).html(whole));
    }
}
