package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.NotFound;
import org.holdfast.plan.form.Edition;
import org.jspecify.annotations.Nullable;

/** An approved version to read, with the people around the child as they may be known today. */
@Named
@ViewScoped
public class VersionPage implements Serializable {
    @Inject
    transient ReadVersion readVersion;

    @Inject
    ChildStrip strip;

    private int n;
    private transient @Nullable VersionRead read;
    private transient @Nullable PlanDocument document;

    /** @throws NotFound if there is no version of this number */
    public void open() {
        read();
    }

    public VersionRead read() {
        if (read == null) {
            read = readVersion.run(strip.id(), Optional.of(n)).orElseThrow(() -> new NotFound("Version"));
        }
        return read;
    }

    public PlanDocument document() {
        if (document == null) {
            document = read().document();
        }
        return document;
    }

    public List<Edition> editions() {
        return List.of(Edition.values());
    }

    public int getN() {
        return n;
    }

    public void setN(int number) {
        n = number;
    }
}
