package org.holdfast.plan.form;

import java.util.List;
import java.util.Optional;

/**
 * One question of a form.
 *
 * @param code stable from year to year, so that answers carry over
 * @param choices to choose from; empty unless it is a choice
 * @param part of "up to date" that its answer feeds
 * @param only the kind of plan that asks it; empty where both do
 * @param when it is asked; empty where always
 * @param source what asks for it: regulation, guidance or NICE recommendation
 */
public record Question(
        String code,
        Type type,
        String label,
        String help,
        List<String> choices,
        boolean mandatory,
        Optional<PartName> part,
        Optional<PlanKind> only,
        Optional<Circumstance> when,
        String source) {
    public enum Type {
        TEXT,
        CHOICE,
        DATE
    }

    boolean askedIn(Situation situation) {
        return situation.meets(only, when);
    }
}
