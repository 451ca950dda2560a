package org.holdfast.monitoring.sample;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** One sample: its draw and its children. */
@Named
@ViewScoped
public class SamplePage implements Serializable {
    @Inject
    transient ReadSample readSample;

    @Inject
    transient Clock clock;

    private String id = "";
    private transient @Nullable OpenedSample opened;

    /** @throws NotFound if none of the reader's authorities has it */
    public OpenedSample it() {
        if (opened == null) {
            opened = readSample.run(id);
        }
        return opened;
    }

    public void open() {
        it();
    }

    public SampleWords words() {
        return new SampleWords(clock);
    }

    public String gone() {
        return it().gone() == 0 ? "" : Text.say("monitoring.sample.gone", it().gone());
    }

    public List<Rule> rules() {
        return List.of(
                SampleRule.FROM_OUR_CHILDREN,
                SampleRule.DRAWN_BY_TICKET,
                SampleRule.READ_AS_AT_THE_DRAW,
                SampleRule.COUNTED_IN_MINUTES);
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String text) {
        id = text == null ? "" : text;
    }
}
