package org.holdfast.monitoring;

import java.util.List;

/**
 * Why a child is on the board, most urgent first. One rule decides the count on a tile and the list behind it: whether
 * the child's line bears the flag.
 */
public enum Reason {
    SUSPENDED("act"),
    NO_SCHOOL_PLACE("act"),
    NO_PLAN("act"),
    CHANGED("act"),
    REVIEW("soon"),
    VIEWS("soon"),
    KEY_PERSON("soon"),
    SAFE_PLACE("soon"),
    SUPPORT("soon"),
    CONTACTS("soon"),
    PREFERENCES("soon");

    private final String kind;

    Reason(String kind) {
        this.kind = kind;
    }

    /** How pressing it is, as the tag and the tile show it. */
    public String kind() {
        return kind;
    }

    /** The children whom this reason keeps on the board. */
    List<PlanLine> of(List<PlanLine> lines) {
        return lines.stream().filter(line -> line.bears(this)).toList();
    }
}
