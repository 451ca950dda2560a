package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The approved versions of a child's plan. */
@Named
@ViewScoped
public class HistoryPage implements Serializable {
    @Inject
    transient ListVersions listVersions;

    @Inject
    ChildStrip strip;

    private transient @Nullable List<VersionLine> versions;

    public void open() {
        versions();
    }

    public List<VersionLine> versions() {
        if (versions == null) {
            versions = listVersions.run(strip.id());
        }
        return versions;
    }

    public String answer() {
        return Text.say("plan.history.answer", versions().size());
    }

    /** The version before, to compare with; 0 for the first. */
    public int before(VersionLine line) {
        return versions().stream()
                .mapToInt(VersionLine::number)
                .filter(number -> number < line.number())
                .max()
                .orElse(0);
    }
}
