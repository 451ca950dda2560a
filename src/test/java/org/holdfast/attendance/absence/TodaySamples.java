package org.holdfast.attendance.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.Practice;
import org.holdfast.attendance.entry.ReadPractices;
import org.holdfast.attendance.entry.SetPractice;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of the day's register, the follow-up of absences and part-time timetables. */
public class TodaySamples implements AccessSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String NOBODY_S = "00000000-0000-7000-8000-000000000000";
    private static final TodayBoard.Choice ALL =
            new TodayBoard.Choice(Optional.empty(), Optional.empty(), Optional.empty(), 1);
    private static final AbsenceFollowUp.Terms CALL = new AbsenceFollowUp.Terms(
            AbsenceFollowUp.Way.RANG, "Helen Prior", "Jo Marsh, foster carer", "Ill since last night", "", "");

    @Override
    public void collect(Samples samples) {
        samples.general(ReadToday.class, read -> read.run(ALL))
                .general(ListOpenReasons.class, list -> list.run())
                .general(ReadPractices.class, read -> read.run())
                .general(SetPractice.class, set -> {
                    set.run(NOBODY_S, Practice.WEEKLY, DAY);
                    return DAY;
                })
                .general(ListPartTime.class, list -> list.run())
                .ofChild(ReadPartTime.class, (read, child) -> read.run(child))
                .ofChild(AgreePartTime.class, (agree, child) -> {
                    agree.run(child, new PartTimeTerms("", "", null, null, null, null));
                    return child;
                })
                .ofChild(ReviewPartTime.class, (review, child) -> {
                    review.run(child, NOBODY_S, new PartTimeReview.Terms(DAY, "", null, null, null));
                    return child;
                })
                .ofChild(EndPartTime.class, (end, child) -> {
                    end.run(child, NOBODY_S, DAY, "");
                    return child;
                })
                .ofChild(AskForMarks.class, (ask, child) -> ask.run(DAY, List.of(child)))
                .ofChild(ReadFollowUps.class, (read, child) -> read.run(child, Optional.of(DAY)))
                .ofChild(FollowUpAbsence.class, (follow, child) -> {
                    follow.run(child, DAY, CALL);
                    return child;
                });
    }
}
