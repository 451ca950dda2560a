package org.holdfast.attendance.absence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.World;

/** A school with a designated teacher, an authority with its virtual school, a social worker; Monday, 10:30. */
@SuppressWarnings("NullAway.Init")
class TodayScene {
    @Inject
    World world;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    ReadToday readToday;

    LocalDate today;
    LocalAuthority authority;
    School school;
    Actor teacher;
    Actor head;
    Actor worker;

    void set() {
        today = world.today();
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        head = world.virtualSchoolHead(authority);
        worker = world.person("Priya Nair", Role.SOCIAL_WORKER, authority.id());
    }

    Child aChild() {
        return world.aChild()
                .onRollAt(school)
                .lookedAfterBy(authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
    }

    void marks(Child child, Session session, String code) {
        marks(child, school, today, session, code);
    }

    void marks(Child child, School at, LocalDate day, Session session, String code) {
        Slot slot = Slot.of(day, session);
        world.inTransaction(() -> {
            byte symbol = codes.table().symbol(CodeScheme.ENGLAND, code, day);
            return registers.enter(
                    Map.of(new RegisterKey(child.id(), at.id(), slot.year()), List.of(new Said(slot.index(), symbol))),
                    new MarkSource("Nia Rowe", "typed", world.now(), world.now()));
        });
    }

    TodayBoard board(Actor reader) {
        return board(reader, Optional.empty());
    }

    TodayBoard board(Actor reader, Optional<TodayState> state) {
        return world.as(
                reader, () -> readToday.run(new TodayBoard.Choice(Optional.empty(), state, Optional.empty(), 1)));
    }

    TodayLine line(Actor reader, Child child) {
        for (TodayState state : TodayState.values()) {
            for (TodayBoard.Group group : board(reader, Optional.of(state)).groups()) {
                for (TodayLine line : group.lines()) {
                    if (line.child().id().equals(child.id())) {
                        return line;
                    }
                }
            }
        }
        throw new AssertionError("The child is in no list");
    }
}
