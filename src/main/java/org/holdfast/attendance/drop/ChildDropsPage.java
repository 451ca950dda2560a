package org.holdfast.attendance.drop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.year.YearSheet;
import org.holdfast.child.ChildStrip;

/** What has dropped in one child's attendance, on whichever page of the child shows it. */
@Named
@RequestScoped
public class ChildDropsPage {
    @Inject
    YearSheet sheet;

    @Inject
    ChildStrip strip;

    public ReadDrops.Read it() {
        return sheet.of(strip.id(), Optional.empty()).drops();
    }

    /** For who reads the plan; the others see no attendance. */
    public boolean shown() {
        return strip.shows("PLAN") && (!open().isEmpty() || !resting().isEmpty());
    }

    public List<Drop> open() {
        return it().now().map(ChildDrops::open).orElse(List.of());
    }

    public boolean followsUp() {
        return it().now().map(ChildDrops::followsUp).orElse(false);
    }

    public List<ChildDrops.Resting> resting() {
        return it().now().map(ChildDrops::resting).orElse(List.of());
    }

    public String whose(Drop drop) {
        return it().now().map(now -> now.whose(drop.rule())).orElse("");
    }
}
