package org.holdfast.monitoring.measure;

import java.util.List;
import org.holdfast.web.Text;

/** Whom a figure is of. Children in care are known by name to their virtual school, all others are not. */
public enum Population {
    /** both, where the second may be told */
    ALL(List.of()),
    IN_CARE(List.of(Cut.PLACEMENT, Cut.ETHNICITY, Cut.DISABILITY, Cut.UNACCOMPANIED, Cut.AREA, Cut.SCHOOL)),
    OTHERS(List.of(Cut.STANDING, Cut.ETHNICITY, Cut.DISABILITY, Cut.UNACCOMPANIED));

    private final List<Cut> cuts;

    Population(List<Cut> cuts) {
        this.cuts = cuts;
    }

    List<Cut> cuts() {
        return cuts;
    }

    /** What is asked of them, what must be told first comes first: small numbers withhold what comes later. */
    List<Block> blocks() {
        return this == IN_CARE ? List.of(Block.values()) : List.of(Block.HAS, Block.HAS_OR_MAY);
    }

    public String title() {
        return Text.say("monitoring.measure.population." + name());
    }
}
