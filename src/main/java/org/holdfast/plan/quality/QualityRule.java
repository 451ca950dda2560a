package org.holdfast.plan.quality;

import org.holdfast.kernel.Rule;

/** What must hold of rubrics, ratings and the queue. */
public enum QualityRule implements Rule {
    RUBRIC_BEGINS_FROM_TODAY(
            "Choose today or a later day: what was submitted before is rated by the rubric of its day.",
            "Holdfast F50"),
    RUBRIC_HAS_AREAS("Write at least one area, each with a title of its own.", "Holdfast F50"),
    RUBRIC_HAS_LEVELS("Write at least two levels, each with a title of its own.", "Holdfast F50"),
    RUBRIC_IS_NAMED("Give the rubric a name.", "Holdfast F50"),
    RUBRIC_SAYS_ITS_SOURCE("Say where it comes from: a panel, a policy, a date.", "Holdfast F50"),
    BEST_LEVEL_STOPS_NOTHING("Leave the best level without a stop, or nothing could ever be approved.", "Holdfast F50"),
    CONDITION_IS_WHOLE("Give each line of the overall rule a level, a number of areas and a result.", "Holdfast F50"),
    WORSE_RESULT_COMES_FIRST(
            "Put the worse result first: the first line that holds decides, and a better area must never give a worse plan.",
            "Holdfast F50"),
    EVERY_AREA_IS_RATED("Give every area a level.", "Authority’s rubric; Holdfast F50"),
    STOP_SAYS_WHY("Say what has to change: this level stops the approval.", "Authority’s rubric; Holdfast F50"),
    RATED_BY_OWN_AUTHORITY(
            "The plan of a child in care is rated by the virtual school of the authority that looks after them.",
            "Statutory guidance 2018; safeguards 1"),
    NOT_WAITING("This plan does not wait for approval any more. Go on to the next.", "Holdfast F52"),
    ASSIGNED_TO_ANOTHER("Somebody else has this plan. Take it over first.", "Holdfast F52"),
    ASSIGNED_TO_AN_OFFICER("Choose a head or an officer of your virtual school.", "Holdfast F52"),
    STOPPED_BY_ITS_RATING(
            "An area was rated at a level that stops the approval. Return the plan, or rate again what has changed.",
            "Authority’s rubric; local practice, Gateshead: red is corrected before sign-off"),
    SECOND_LOOK_IS_ANOTHERS(
            "A second rating is given by somebody who did not give the first, once that is settled.", "Holdfast F52"),
    RATED_BY_THE_RUBRIC_OF_ITS_DAY(
            "A plan is rated by the rubric in force on the day it was submitted.", "Holdfast F50"),
    FORECAST_BY_PACE(
            "The forecast takes the plans decided in the last 20 working days as the pace, and needs 5 of them at least.",
            "Holdfast, local"),
    AGREEMENT_IS_MEASURED(
            "Agreement is the share of areas that both raters gave the same level; Cohen’s kappa takes off what chance would"
                    + " give: (observed − expected) ÷ (1 − expected).",
            "Cohen (1960), A coefficient of agreement for nominal scales; general statistics");

    private final String sentence;
    private final String source;

    QualityRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }
}
