package org.holdfast.plan.quality;

/**
 * A level of a rubric, such as Gold or Red.
 *
 * @param standing from 1 for the worst
 * @param stops whether an area at this level stops the approval
 */
public record RubricLevel(String code, String title, int standing, boolean stops) {}
