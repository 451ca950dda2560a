package org.holdfast.exclusion;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.attendance.Session;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.Terms;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;
import org.holdfast.testing.World;

/** Calls of what is recorded of exclusions. */
public class ExclusionSamples implements AccessSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String NONE = "00000000-0000-7000-8000-000000000000";
    private static final ExclusionTerms TERMS = new ExclusionTerms(
            Category.SUSPENSION,
            DAY,
            Session.MORNING,
            DAY,
            Session.AFTERNOON,
            NONE,
            Decider.Capacity.HEAD,
            List.of("DB"),
            "Time with the key person",
            "Shorter mornings",
            false,
            false);

    @Override
    public void collect(Samples samples) {
        samples.ofChild(RecordExclusion.class, (record, child) -> record.run(child, TERMS));
        samples.ofChild(CorrectExclusion.class, (correct, child) -> {
            correct.run(child, known(child), TERMS, "Wrong day");
            return child;
        });
        samples.ofChild(EndExclusion.class, (end, child) -> {
            end.run(
                    child,
                    known(child),
                    new EndExclusion.Said(
                            ExclusionStatus.CANCELLED,
                            DAY,
                            Session.MORNING,
                            NONE,
                            Decider.Capacity.HEAD,
                            "",
                            "Another child did it"));
            return child;
        });
        samples.ofChild(TakeExclusionStep.class, (take, child) -> {
            take.run(child, known(child), StepKind.WORK_SET, DAY, "Sent by e-mail");
            return child;
        });
    }

    /** Id of one that the child has. */
    public static String known(ChildId child) {
        World world = CDI.current().select(World.class).get();
        String school = world.inTransaction(() -> (String)
                world.em().createNativeQuery("select min(id) from school").getSingleResult());
        Exclusion exclusion = new Exclusion(
                child,
                school,
                TERMS,
                new Decider("Alan Reeve", Decider.Capacity.HEAD),
                new Terms.Calendar(List.of()),
                Actor.system("test"),
                "typed",
                world.now().minusSeconds(60));
        world.inTransaction(() -> {
            world.em().persist(exclusion);
            return exclusion;
        });
        return exclusion.exclusionId();
    }
}
