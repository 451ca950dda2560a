package org.holdfast.attendance.entry;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.TypedMark;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of the use cases of registers and rates. */
public class RatesSamples implements AccessSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Override
    public void collect(Samples samples) {
        samples.general(ReadClass.class, read -> read.run(DAY));
        samples.general(ReadCodes.class, read -> read.run(DAY));
        samples.general(ListDisputes.class, ListDisputes::run);
        samples.ofChild(ReadWeek.class, (read, child) -> read.run(child, DAY));
        samples.ofChild(ReadCorrections.class, (read, child) -> read.run(child, 2026));
        samples.ofChild(
                EnterMarks.class,
                (enter, child) -> enter.run(List.of(new TypedMark(child, DAY, Session.MORNING, "/", ""))));
        samples.ofChild(SettleDispute.class, (settle, child) -> {
            settle.run(child, Ids.next(), Ids.next(), "Seen in class");
            return child;
        });
    }
}
