package org.holdfast.monitoring.sample;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.holdfast.child.Child;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.NotFound;
import org.holdfast.plan.Difference;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The bundle of one child of a sample. */
@Named
@ViewScoped
public class SampledChildPage implements Serializable {
    @Inject
    transient ReadSampledChild readSampledChild;

    @Inject
    transient Clock clock;

    @Inject
    ChildStrip strip;

    private String sample = "";
    private transient ReadSampledChild.@Nullable Opened opened;

    /** @throws NotFound if the child is not of this sample */
    public void open() {
        it();
    }

    public ReadSampledChild.Opened it() {
        if (opened == null) {
            opened = readSampledChild.run(strip.id(), sample);
        }
        return opened;
    }

    public ChildBundle bundle() {
        return it().bundle();
    }

    public SampleWords words() {
        return new SampleWords(clock);
    }

    /** "Maya: 2 versions, 3 flags, 1 still open". */
    public String answer() {
        long open = bundle().signals().stream()
                .filter(flagged -> flagged.signal().ended().isEmpty())
                .count();
        return Text.say(
                "monitoring.sample.child.answer",
                strip.forename(),
                bundle().versions().size(),
                bundle().signals().size(),
                open);
    }

    public String lead() {
        return Text.say(
                "monitoring.sample.child.lead",
                place() + 1,
                it().sample().children().size(),
                words().when(it().sample()));
    }

    /** Address of the child before or after this one in the sample; empty where there is none. */
    public String href(int step) {
        List<Child> all = it().sample().children();
        int at = place() + step;
        return at < 0 || at >= all.size()
                ? ""
                : "/monitoring/sampled-child?sample=" + sample + "&child="
                        + all.get(at).id().id();
    }

    private int place() {
        return it().sample().children().stream().map(Child::id).toList().indexOf(strip.id());
    }

    public String what(Difference.Change change) {
        return Text.say(
                change.added()
                        ? "plan.difference.added"
                        : change.removed() ? "plan.difference.removed" : "plan.difference.changed");
    }

    public SampleRule asAt() {
        return SampleRule.READ_AS_AT_THE_DRAW;
    }

    public SampleRule minutes() {
        return SampleRule.COUNTED_IN_MINUTES;
    }

    public String getSample() {
        return sample;
    }

    public void setSample(@Nullable String id) {
        sample = id == null ? "" : id;
    }
}
