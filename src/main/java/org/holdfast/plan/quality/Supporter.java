package org.holdfast.plan.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.Standing;

/**
 * An adult who supports a child or writes the plan, and how their training stands today.
 *
 * @param part what they are for the child
 * @param since the first day of the part
 * @param duty what is asked of them
 * @param named why they were named though their training was not in date; empty where it was
 */
public record Supporter(
        Part part, String name, Optional<LocalDate> since, StaffDuty duty, Standing standing, Optional<Reason> named) {
    /** What an adult is for the child; a designated teacher answers for the plan, and others write in their place. */
    public enum Part {
        KEY_PERSON,
        BACKUP,
        DESIGNATED_TEACHER,
        ACTING_AUTHOR,
        DELEGATE
    }

    /** What was said when an untrained adult was named. */
    public record Reason(String why, String by, LocalDate on) {}

    public boolean inDate() {
        return standing.inDate(duty);
    }

    public String words() {
        return standing.words(duty);
    }
}
