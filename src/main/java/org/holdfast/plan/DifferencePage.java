package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What changed between two approved versions. */
@Named
@ViewScoped
public class DifferencePage implements Serializable {
    @Inject
    transient CompareVersions compareVersions;

    @Inject
    transient ListVersions listVersions;

    @Inject
    ChildStrip strip;

    private int from;
    private int to;
    private transient @Nullable Difference difference;
    private transient @Nullable List<VersionLine> versions;

    /** @throws NotFound if one of the two versions is not there */
    public void open() {
        difference();
    }

    public Difference difference() {
        if (difference == null) {
            difference = compareVersions.run(strip.id(), from, to).orElseThrow(() -> new NotFound("Version"));
        }
        return difference;
    }

    public List<VersionLine> versions() {
        if (versions == null) {
            versions = listVersions.run(strip.id());
        }
        return versions;
    }

    public String answer() {
        return Text.say("plan.difference.answer", difference().changes().size(), from, to);
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int number) {
        from = number;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int number) {
        to = number;
    }
}
