package org.holdfast.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.monitoring.ReadDelegated.Handed;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** First page of a delegate: the children whose sections they write, and until when. */
@Named
@ViewScoped
public class DelegatedPage implements Serializable {
    @Inject
    transient ReadDelegated readDelegated;

    private transient @Nullable List<Handed> children;

    public void open() {
        children();
    }

    public String answer() {
        return Text.say("monitoring.delegated.answer", children().size());
    }

    public List<Handed> children() {
        if (children == null) {
            children = readDelegated.run();
        }
        return children;
    }

    public String sections(Handed handed) {
        return handed.sections().isEmpty()
                ? Text.say("monitoring.delegated.all")
                : String.join(", ", handed.sections());
    }
}
