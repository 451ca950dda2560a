package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Tally;
import org.holdfast.attendance.year.ReadYear;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;

/** Marks corrected after a plan was approved restate every live figure, and not one byte of the approved plan. */
class CorrectingAfterApprovalTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final int FIRST = 2 * 107;

    /** A mark of one of the ten sessions of a week. */
    record Given(int session, String code) {}

    @BeforeContainer
    static void start() {
        HoldfastExtension.start();
    }

    @Provide
    Arbitrary<List<Given>> week() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.of("L", "B", "I", "N", "U", "#"))
                .as(Given::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void leave_every_approved_plan_as_it_was_and_restate_the_rest(
            @ForAll("week") List<Given> before, @ForAll("week") List<Given> after, @ForAll("week") List<Given> later) {
        for (int round = 0; round < Proof.rounds(1, 20); round++) {
            World world = APlan.bean(World.class);
            APlan plan = APlan.inCare(world).started().whole();
            Map<Integer, String> standing = new TreeMap<>();
            enter(plan, before, 0, standing);
            plan.approvedBy(plan.head);
            List<Object[]> approved = approved(plan);
            assertEquals(1, approved.size());
            Tally frozen = counted(standing);
            assertEquals(
                    figures(frozen), figures(document(plan).attendance().get(0).tally()));
            for (List<Given> corrections : List.of(after, later)) {
                enter(plan, corrections, corrections == after ? 100 : 200, standing);
                same(approved, approved(plan));
                assertEquals(
                        figures(frozen),
                        figures(document(plan).attendance().get(0).tally()));
                assertEquals(counted(standing), live(plan));
            }
        }
    }

    /** One after the other, a minute apart. */
    private static void enter(APlan plan, List<Given> marks, int minutes, Map<Integer, String> standing) {
        for (int i = 0; i < marks.size(); i++) {
            Given one = marks.get(i);
            Instant said = plan.world.now().minus(Duration.ofDays(1)).plus(Duration.ofMinutes(minutes + i));
            plan.world.inTransaction(() -> {
                byte symbol = APlan.bean(MarkCodes.class).table().symbol(CodeScheme.ENGLAND, one.code(), MONDAY);
                RegisterKey key = new RegisterKey(plan.child.id(), plan.school.id(), 2026);
                return APlan.bean(Registers.class)
                        .enter(
                                Map.of(key, List.of(new Said(FIRST + one.session(), symbol))),
                                new MarkSource("Test", "typed", said, plan.world.now()));
            });
            standing.put(one.session(), one.code());
        }
    }

    private static Tally counted(Map<Integer, String> standing) {
        int present = count(standing, "LB");
        int authorised = count(standing, "I");
        int unauthorised = count(standing, "NU");
        return new Tally(
                present + authorised + unauthorised,
                present,
                authorised,
                unauthorised,
                count(standing, "LU"),
                standing.size());
    }

    private static int count(Map<Integer, String> standing, String codes) {
        return (int) standing.values().stream().filter(codes::contains).count();
    }

    /** What a plan keeps of them. */
    private static List<Integer> figures(Tally tally) {
        return List.of(tally.possible(), tally.attending(), tally.authorised(), tally.unauthorised(), tally.late());
    }

    private static PlanDocument document(APlan plan) {
        return plan.world
                .as(plan.teacher, () -> APlan.bean(ReadVersion.class).run(plan.child.id(), Optional.of(1)))
                .orElseThrow()
                .document();
    }

    private static Tally live(APlan plan) {
        return plan.world
                .as(plan.teacher, () -> APlan.bean(ReadYear.class).run(plan.child.id(), Optional.empty()))
                .soFar()
                .tally();
    }

    private static List<Object[]> approved(APlan plan) {
        return plan.world.inTransaction(() -> ((List<?>) plan.world
                        .em()
                        .createNativeQuery("select document, sha256, approved_at from plan_version"
                                + " where child_id = ?1 order by number")
                        .setParameter(1, plan.child.id().id())
                        .getResultList())
                .stream().map(Object[].class::cast).toList());
    }

    private static void same(List<Object[]> before, List<Object[]> after) {
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            assertArrayEquals((byte[]) before.get(i)[0], (byte[]) after.get(i)[0], "byte for byte");
            assertEquals(before.get(i)[1], after.get(i)[1]);
            assertEquals(before.get(i)[2], after.get(i)[2]);
        }
    }
}
