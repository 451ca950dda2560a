package org.holdfast.demo;

import static org.holdfast.demo.KnownFault.*;

import java.util.EnumSet;
import java.util.List;

/** How far the plan in hand has come today. */
enum Stage {
    /** locked since it was approved */
    APPROVED,
    /** begun, and nothing confirmed yet */
    CARRIED,
    /** some answers confirmed */
    BEGUN,
    READY,
    SUBMITTED,
    RETURNED;

    /** Of the fourteen children of Saltmarsh High, in the order of the roll. */
    private static final List<Stage> SALTMARSH = List.of(
            CARRIED, APPROVED, BEGUN, SUBMITTED, BEGUN, SUBMITTED, APPROVED, RETURNED, APPROVED, BEGUN, READY, CARRIED,
            CARRIED, APPROVED);

    private static final List<KnownFault> OLD = List.of(SUPPORT_STALE, PREFERENCES_STALE);
    private static final List<KnownFault> KEPT_BACK_BY = List.of(
            SUPPORT_STALE,
            PREFERENCES_STALE,
            NO_VIEWS,
            REVIEW_OVERDUE,
            NO_KEY_PERSON,
            NO_BACKUP,
            NO_SAFE_PLACE,
            NEVER_APPROVED);

    static Stage of(Life life, Dice dice) {
        Stage drawn = dice.pick(
                APPROVED, APPROVED, APPROVED, APPROVED, CARRIED, CARRIED, BEGUN, BEGUN, BEGUN, READY, SUBMITTED,
                SUBMITTED, RETURNED);
        Stage stage = life.number() < Saltmarsh.CHILDREN ? SALTMARSH.get(life.number()) : drawn;
        if (stage.finished() && KEPT_BACK_BY.stream().anyMatch(life::has)) {
            return BEGUN;
        }
        return stage == APPROVED && (life.has(NEVER_APPROVED) || OLD.stream().anyMatch(life::has)) ? BEGUN : stage;
    }

    /** Whether its authors have done their part at least once. */
    boolean finished() {
        return EnumSet.of(READY, SUBMITTED, RETURNED).contains(this);
    }
}
