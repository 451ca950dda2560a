package org.holdfast.monitoring.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.school.School;
import org.holdfast.school.Settings;
import org.holdfast.training.TeacherRecord;
import org.holdfast.training.Trained;

/**
 * How the staff of a school stand with training.
 *
 * @param own schools that the reader leads, this one among them
 * @param months for which a session counts, and who says so
 * @param adults everybody who works there
 */
public record SchoolTraining(
        School school,
        List<School> own,
        Instant asAt,
        LocalDate today,
        SchoolRolls.Roll roll,
        Settings.Value months,
        List<Trained> adults,
        TeacherRecord teacher) {
    /** Days ahead within which training that ends is told. Source: Holdfast. */
    public static final int AHEAD = 60;

    /** Whether anybody counts: nobody does at a school that no child with a plan attends. */
    public boolean counts() {
        return roll.withPlan() > 0;
    }

    public List<Share> shares() {
        return counts() ? Share.of(adults) : List.of();
    }

    public Share all() {
        return Share.sum(shares());
    }

    /** In contact and not in date, by name. */
    public List<Trained> missing() {
        return inContact().stream().filter(one -> !one.inDate()).toList();
    }

    /** In date today, and no longer in 60 days. */
    public List<Trained> ending() {
        return inContact().stream()
                .filter(one -> one.endsBy(today.plusDays(AHEAD)))
                .toList();
    }

    public List<Trained> out() {
        return adults.stream().filter(one -> !one.inContact()).toList();
    }

    private List<Trained> inContact() {
        return counts() ? adults.stream().filter(Trained::inContact).toList() : List.of();
    }
}
