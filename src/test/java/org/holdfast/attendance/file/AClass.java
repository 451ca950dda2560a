package org.holdfast.attendance.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.Period;
import org.holdfast.school.School;
import org.holdfast.testing.World;

/** Puts marks into registers, past every use case. */
public record AClass(World world, Registers registers, MarkCodes codes, ChildFacts facts) {
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    public CodeTable table() {
        return world.inTransaction(codes::table);
    }

    byte symbol(String code) {
        return table().symbol(CodeScheme.ENGLAND, code, MONDAY);
    }

    /** Dual registration from the day on which the child came. */
    public void alsoAt(Child child, School school) {
        world.inTransaction(() -> {
            Period days = new Period(world.today().minusYears(1), null);
            facts.record(new Enrolment(child.id(), school.id(), Enrolment.Kind.SUBSIDIARY, days, world.now()));
            return true;
        });
    }

    /** Both sessions of a day, such as {@code "/I"}; a dot is no mark. */
    public void marks(Child child, School school, LocalDate day, String both) {
        marks(child, school, day, both, 0);
    }

    /** @param minutes from now, at which the school says so */
    public void marks(Child child, School school, LocalDate day, String both, int minutes) {
        CodeTable table = table();
        Instant said = world.now().plus(Duration.ofMinutes(minutes));
        int morning = Slot.index(Slot.yearOf(day), day);
        List<Said> all = IntStream.range(0, 2)
                .filter(i -> both.charAt(i) != '.')
                .mapToObj(i -> new Said(morning + i, table.symbol(CodeScheme.ENGLAND, both.substring(i, i + 1), day)))
                .toList();
        RegisterKey key = new RegisterKey(child.id(), school.id(), Slot.yearOf(day));
        world.inTransaction(() -> registers.enter(Map.of(key, all), new MarkSource("Nia Rowe", "typed", said, said)));
    }
}
