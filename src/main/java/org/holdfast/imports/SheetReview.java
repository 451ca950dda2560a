package org.holdfast.imports;

import java.time.LocalDate;
import java.util.List;

/**
 * A sign-in sheet as its page shows it.
 *
 * @param lines of the chosen view, at most 50
 * @param toLoad rows that loading records
 * @param needYou rows that wait for a person: doubts, new people of whom nothing is said, and what cannot be read
 * @param plainlyNew new people who wait and whose group the sheet says
 * @param mark stands for all that is shown
 */
public record SheetReview(
        ImportRun run,
        ImportCounts counts,
        ImportView view,
        int page,
        List<Line> lines,
        boolean held,
        int toLoad,
        int needYou,
        int plainlyNew,
        String mark,
        String course,
        LocalDate heldOn)
        implements RunReview {
    /**
     * @param key of the person, for answers; empty where nothing can be said
     * @param who name, and what else the sheet says, on two lines
     * @param here adults whom it is or may be about
     * @param group proposed for a new person; empty where the sheet says none
     */
    public record Line(
            int number,
            String key,
            String who,
            String more,
            String school,
            String here,
            String column,
            String why,
            String cure,
            boolean asks,
            List<Choice> choices,
            String group) {}

    /** An adult who may be meant. */
    public record Choice(String staffId, String name) {}
}
