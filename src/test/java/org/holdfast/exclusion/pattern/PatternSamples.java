package org.holdfast.exclusion.pattern;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.time.LocalTime;
import org.holdfast.access.Actor;
import org.holdfast.kernel.ChildId;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;
import org.holdfast.testing.World;

/** Calls of what is written down and found of exclusions without a record. */
public class PatternSamples implements AccessSamples {
    private static final EarlyLeaveTerms TERMS = new EarlyLeaveTerms(
            LocalDate.of(2026, 11, 20), "13:40", EarlyLeaveKind.COLLECTED, "Jo Marsh", "A hard morning");

    @Override
    public void collect(Samples samples) {
        samples.ofChild(ReadPattern.class, (read, child) -> read.run(child))
                .ofChild(NoteEarlyLeave.class, (note, child) -> note.run(child, TERMS))
                .ofChild(CorrectEarlyLeave.class, (correct, child) -> {
                    correct.run(child, known(child), TERMS, "Wrong time");
                    return "";
                })
                .ofChild(WithdrawEarlyLeave.class, (withdraw, child) -> {
                    withdraw.run(child, known(child), "Another child");
                    return "";
                })
                .ofChild(DismissPattern.class, (dismiss, child) -> {
                    dismiss.run(child, new PatternDismissal.Terms("", null));
                    return "";
                })
                .ofChild(ReopenPattern.class, (reopen, child) -> {
                    reopen.run(child);
                    return "";
                });
    }

    /** Id of one that the child has, of some school. */
    private static String known(ChildId child) {
        World world = CDI.current().select(World.class).get();
        EarlyLeave leave = world.inTransaction(() -> {
            String school = (String)
                    world.em().createNativeQuery("select min(id) from school").getSingleResult();
            EarlyLeave one = new EarlyLeave(
                    child,
                    school,
                    new EarlyLeaveTerms.Checked(
                            LocalDate.of(2026, 11, 19), LocalTime.NOON, EarlyLeaveKind.COLLECTED, "Jo", "Ill"),
                    Actor.system("test"),
                    world.now().minusSeconds(60));
            world.em().persist(one);
            return one;
        });
        return leave.leaveId();
    }
}
