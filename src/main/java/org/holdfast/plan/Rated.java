package org.holdfast.plan;

import java.util.List;

/** A rating with its areas, in the order of the rubric. */
public record Rated(PlanRating rating, List<RatedArea> areas) {
    /** Kind of the tag that shows the whole. */
    public String tag() {
        return rating.stops() ? "act" : rating.overallBelow() == 0 ? "ok" : "soon";
    }

    /** Areas at a level that stops the approval: the line of a return. */
    public List<RatedArea> belowTheLine() {
        return areas.stream().filter(RatedArea::stops).toList();
    }
}
