package org.holdfast.attendance.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** A child's year, read once for all parts of one page that show something of it. */
@RequestScoped
public class YearSheet {
    @Inject
    ReadYear readYear;

    private @Nullable ChildId child;
    private @Nullable ChildYear year;

    /** The year wanted first on this page; {@link ReadYear} says which others there are. */
    public ChildYear of(ChildId id, Optional<Integer> wanted) {
        if (year == null || !id.equals(child)) {
            year = readYear.run(id, wanted);
            child = id;
        }
        return year;
    }
}
