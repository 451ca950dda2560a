package org.holdfast.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Sought;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.ChildId;
import org.holdfast.monitoring.SearchChildren.Found;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Finding a child among those one sees; also the list of all of them. */
@Named
@ViewScoped
public class SearchPage implements Serializable {
    @Inject
    transient SearchChildren search;

    private String q = "";
    private String sought = "";
    private @Nullable String after;
    private transient @Nullable Found found;

    public void open() {
        found();
    }

    /** The answer, as the heading says it. */
    public String answer() {
        int count = children().size();
        boolean part = after != null || found().more();
        if (q.isBlank()) {
            return count == 0
                    ? Text.say("monitoring.search.noChildren")
                    : Text.say(part ? "monitoring.search.all.part" : "monitoring.search.all", count);
        }
        return count == 0
                ? Text.say("monitoring.search.none", q.strip())
                : Text.say(part ? "monitoring.search.found.part" : "monitoring.search.found", count, q.strip());
    }

    public List<ChildRow> children() {
        return found().children();
    }

    public boolean shows(String column) {
        return children().stream()
                .anyMatch(child -> "care".equals(column) && child.care().isPresent());
    }

    /** What follows behind the last child shown; empty if nothing does. */
    public String nextHref() {
        return found().more()
                ? href(Optional.of(children().get(children().size() - 1).id().id()))
                : "";
    }

    public String firstHref() {
        return after == null ? "" : href(Optional.empty());
    }

    private String href(Optional<String> behind) {
        return "?sought=" + sought + behind.map(id -> "&after=" + id).orElse("");
    }

    private Found found() {
        if (found == null) {
            found = search.run(q, Optional.ofNullable(after).map(ChildId::new));
        }
        return found;
    }

    public String getQ() {
        return q;
    }

    public String getSought() {
        return sought;
    }

    /** @param id in the address, for the name that was typed */
    public void setSought(@Nullable String id) {
        q = Sought.text(id);
        sought = q.isEmpty() || id == null ? "" : id;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String child) {
        after = child == null || child.isBlank() ? null : child;
    }
}
