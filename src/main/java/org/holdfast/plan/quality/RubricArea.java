package org.holdfast.plan.quality;

import java.util.List;
import org.holdfast.plan.CheckRule;

/**
 * What a rater looks at.
 *
 * @param code stable from rubric to rubric, so that ratings can be compared
 * @param looksLike what good looks like
 * @param sections codes of the sections that a return points at
 * @param checks rules of the check before submitting that speak to it
 */
public record RubricArea(String code, String title, String looksLike, List<String> sections, List<CheckRule> checks) {}
