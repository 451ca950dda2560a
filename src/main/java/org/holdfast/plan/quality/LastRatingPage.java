package org.holdfast.plan.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.jspecify.annotations.Nullable;

/** What the virtual school said last, at the plan that is written now. */
@Named
@ViewScoped
public class LastRatingPage implements Serializable {
    @Inject
    transient ReadLastRating readLastRating;

    @Inject
    ChildStrip strip;

    private transient @Nullable List<Rated> last;

    /** One or none. */
    public List<Rated> last() {
        if (last == null) {
            last = readLastRating.run(strip.id()).stream().toList();
        }
        return last;
    }
}
