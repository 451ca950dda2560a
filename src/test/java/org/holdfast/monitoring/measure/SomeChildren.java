package org.holdfast.monitoring.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.holdfast.attendance.Tally;
import org.holdfast.child.AttachmentNeed;
import org.holdfast.child.CareKind;
import org.holdfast.child.ChildState;
import org.holdfast.child.PastState;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.monitoring.measure.Responsibility.Member;
import org.holdfast.plan.DueDates;
import org.holdfast.plan.Part;
import org.holdfast.plan.PastPlan;
import org.holdfast.plan.PlanRule;
import org.holdfast.plan.UpToDate;
import org.holdfast.plan.form.PartName;

/** Children as figures count them, without a database. */
final class SomeChildren {
    private static final LocalDate BORN = LocalDate.of(2013, 5, 1);

    /** In which area each of the schools lies: three in the first, two in the second, one each in the others. */
    private static final String AREAS = "0010123";

    private SomeChildren() {}

    /** How much of the year a child missed. */
    enum Missing {
        UNMARKED(Tally.NOTHING),
        LITTLE(new Tally(100, 93, 5, 2, 3, 100)),
        MUCH(new Tally(100, 80, 15, 5, 3, 100));

        private final Tally tally;

        Missing(Tally tally) {
            this.tally = tally;
        }
    }

    /** What of a child decides where they are counted. */
    record Kind(
            boolean inCare,
            AttachmentNeed.Level need,
            boolean disclosed,
            boolean supported,
            boolean upToDate,
            int suspensions,
            Missing missing) {
        CountedChild child(Map<Cut, String> rows) {
            CareKind care = inCare ? CareKind.LOOKED_AFTER : CareKind.CHILD_IN_NEED;
            ChildState state = new ChildState(
                    new ChildId(Ids.next()),
                    Optional.of(care),
                    Optional.of("a"),
                    Optional.empty(),
                    Optional.empty(),
                    BORN,
                    Optional.empty());
            Part part = new Part(PartName.UNCHANGED, Part.State.OK, "", List.of(), PlanRule.NO_DUTY, "", "");
            PastPlan plan = new PastPlan(
                    Optional.empty(),
                    Optional.empty(),
                    new UpToDate(true, true, List.of(), part, Optional.empty()),
                    new DueDates(BORN, List.of(), Optional.empty()));
            Member member =
                    new Member(state.id(), new PastState(state, Optional.of(need), Optional.empty(), disclosed), plan);
            return new CountedChild(member, supported, upToDate, missing.tally, suspensions, 4 * suspensions, rows);
        }
    }

    /** Of one or two hundred children, some groups large, some small, some empty; the same seed makes the same. */
    static List<CountedChild> random(long seed) {
        Random random = new Random(seed);
        int number = 10 + random.nextInt(390);
        double has = random.nextDouble();
        double supported = 0.2 + 0.8 * random.nextDouble();
        double suspended = random.nextDouble() * 0.4;
        double inCare = 0.4 + 0.5 * random.nextDouble();
        double marked = random.nextInt(3) == 0 ? 0.8 : 1;
        double much = random.nextDouble() * 0.5;
        double skew = 1 + random.nextInt(3);
        List<CountedChild> children = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            boolean plan = random.nextDouble() < supported;
            double need = random.nextDouble();
            Kind kind = new Kind(
                    random.nextDouble() < inCare,
                    need < has
                            ? AttachmentNeed.Level.HAS
                            : need < (1 + has) / 2 ? AttachmentNeed.Level.MAY_HAVE : AttachmentNeed.Level.NONE_KNOWN,
                    random.nextInt(4) == 0,
                    plan,
                    plan && random.nextBoolean(),
                    random.nextDouble() < suspended ? 1 + random.nextInt(2) * random.nextInt(3) : 0,
                    random.nextDouble() >= marked
                            ? Missing.UNMARKED
                            : random.nextDouble() < much ? Missing.MUCH : Missing.LITTLE);
            children.add(kind.child(rows(random, skew)));
        }
        return children;
    }

    private static Map<Cut, String> rows(Random random, double skew) {
        Map<Cut, String> rows = new EnumMap<>(Cut.class);
        rows.put(Cut.PLACEMENT, "p" + (int) (4 * Math.pow(random.nextDouble(), skew)));
        rows.put(Cut.ETHNICITY, "e" + (int) (3 * Math.pow(random.nextDouble(), skew)));
        rows.put(Cut.DISABILITY, random.nextInt(4) == 0 ? "Y" : "N");
        rows.put(Cut.UNACCOMPANIED, random.nextInt(12) == 0 ? "Y" : "N");
        int school = (int) (7 * Math.pow(random.nextDouble(), skew));
        rows.put(Cut.SCHOOL, "s" + school);
        rows.put(Cut.AREA, "a" + AREAS.charAt(school));
        rows.put(Cut.STANDING, "k" + (int) (4 * Math.pow(random.nextDouble(), skew)));
        return rows;
    }

    static MeasureSheet sheet(List<CountedChild> children, int least) {
        return new MeasureSheet(
                new AsAt(LocalDate.of(2026, 11, 23), Instant.EPOCH),
                "999",
                "Northmere",
                least,
                "test",
                new Measuring(children, new Suppression(least), (cut, row) -> row).lines());
    }
}
