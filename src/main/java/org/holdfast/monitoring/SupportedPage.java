package org.holdfast.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.ChildId;
import org.holdfast.monitoring.SearchChildren.Found;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** First page of school staff: the children they support, by name, year and school. */
@Named
@ViewScoped
public class SupportedPage implements Serializable {
    @Inject
    transient SearchChildren search;

    private @Nullable String after;
    private transient @Nullable Found found;

    public void open() {
        found();
    }

    public String answer() {
        boolean part = after != null || found().more();
        return part
                ? Text.say("monitoring.supported.part")
                : Text.say("monitoring.supported.answer", children().size());
    }

    public List<ChildRow> children() {
        return found().children();
    }

    public String nextHref() {
        List<ChildRow> shown = children();
        return found().more() ? "?after=" + shown.get(shown.size() - 1).id().id() : "";
    }

    public String firstHref() {
        return after == null ? "" : "?";
    }

    private Found found() {
        if (found == null) {
            found = search.run("", Optional.ofNullable(after).map(ChildId::new));
        }
        return found;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String child) {
        after = child == null || child.isBlank() ? null : child;
    }
}
