package org.holdfast.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class SayingWhoIsAwayTest {
    @Inject
    World world;

    @Inject
    RecordStaffAbsence recordAbsence;

    @Inject
    EndStaffAbsence endAbsence;

    @Inject
    ReadStaffAway readAway;

    @Inject
    CloseAccount closeAccount;

    @Inject
    Accounts accounts;

    @Inject
    StaffMembers staff;

    private LocalAuthority authority;
    private School school;
    private Actor teacher;
    private StaffMember dele;
    private LocalDate today;

    @BeforeEach
    void scene() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        dele = world.anAdult("Dele Adeyemi", "Head of Year 9", school.id());
        today = world.today();
    }

    @Test
    void a_designated_teacher_and_reception_may_and_staff_may_not() {
        away(today, today.plusDays(3));
        Actor reception = world.person("Pat Lowe", Role.RECEPTION, school.id());
        assertEquals(List.of("Dele Adeyemi"), names(seen(reception).today()));
        Actor colleague = world.person("Ola Finch", Role.STAFF, school.id());
        assertThrows(Denied.class, () -> seen(colleague));
    }

    @Test
    void shows_today_and_later_apart_until_the_day_they_are_back() {
        away(today.plusDays(2), today.plusDays(4));
        assertEquals(List.of(), names(seen(teacher).today()));
        assertEquals(List.of("Dele Adeyemi"), names(seen(teacher).later()));
        assertEquals(List.of("Dele Adeyemi"), onDay(3, () -> names(seen(teacher).today())));
        assertEquals(List.of(), onDay(4, () -> names(seen(teacher).today())), "back that morning");
    }

    @Test
    void until_further_notice_lasts_until_somebody_says_they_are_back() {
        away(today, null);
        ReadStaffAway.Line line = seen(teacher).today().get(0);
        assertEquals(Optional.empty(), line.back());
        onDay(40, () -> {
            world.doAs(teacher, () -> endAbsence.run(line.id(), today.plusDays(40)));
            return true;
        });
        assertEquals(today.plusDays(40), seen(teacher).today().get(0).back().orElseThrow());
        assertThrows(
                NotFound.class,
                () -> world.doAs(teacher, () -> endAbsence.run(line.id(), today.plusDays(50))),
                "superseded");
    }

    @Test
    void back_on_the_first_day_away_means_they_never_were() {
        away(today, today.plusDays(3));
        String id = seen(teacher).today().get(0).id();
        world.doAs(teacher, () -> endAbsence.run(id, today));
        assertEquals(List.of(), seen(teacher).today());
        away(today, today.plusDays(1));
    }

    @Test
    void is_refused_for_days_past_turned_round_or_taken() {
        assertEquals("from", field(() -> away(today.minusDays(1), null)));
        assertEquals("from", field(() -> away(today.plusYears(2), null)));
        assertEquals("back", field(() -> away(today.plusDays(2), today.plusDays(2))));
        away(today.plusDays(2), today.plusDays(6));
        assertEquals("person", field(() -> away(today, null)));
        assertEquals("person", field(() -> away(today.plusDays(5), today.plusDays(9))));
        away(today.plusDays(6), today.plusDays(9));
    }

    @Test
    void another_schools_adult_is_not_found() {
        StaffMember elsewhere =
                world.anAdult("Ida Moss", "Teacher", world.aSchool(authority).id());
        assertThrows(NotFound.class, () -> world.doAs(teacher, () -> recordAbsence.run(elsewhere.id(), today, null)));
        away(today, null);
        String id = seen(teacher).today().get(0).id();
        Actor other = world.designatedTeacher(world.aSchool(authority));
        assertThrows(NotFound.class, () -> world.doAs(other, () -> endAbsence.run(id, today)));
    }

    @Test
    void costs_the_same_for_one_adult_and_for_many() {
        away(today, null);
        int one = StatementCount.of(() -> seen(teacher));
        for (int i = 0; i < 6; i++) {
            String id = world.anAdult("Adult " + i, "Teacher", school.id()).id();
            world.doAs(teacher, () -> recordAbsence.run(id, today, null));
        }
        StatementCount.atMost(one, () -> seen(teacher));
    }

    @Test
    void who_has_left_for_good_works_here_no_longer() {
        Actor administrator = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
        world.inTransaction(() -> {
            accounts.open(new Account(dele.id(), "u" + dele.id().substring(24), dele.name(), "x"));
            accounts.appoint(
                    new PostHeld(dele.id(), new Post(Role.STAFF, school.id()), today.minusYears(1), world.now()));
            return true;
        });
        world.doAs(administrator, () -> closeAccount.run(dele.id(), true));
        assertFalse(
                world.inTransaction(() -> staff.byId(dele.id()).orElseThrow().worksOn(today)));
    }

    private void away(LocalDate from, @Nullable LocalDate back) {
        world.doAs(teacher, () -> recordAbsence.run(dele.id(), from, back));
    }

    private ReadStaffAway.Away seen(Actor reader) {
        return world.as(reader, readAway::run);
    }

    private static List<String> names(List<ReadStaffAway.Line> lines) {
        return lines.stream().map(ReadStaffAway.Line::name).toList();
    }

    private <T> T onDay(int day, Supplier<T> work) {
        return world.after(Duration.ofDays(day), work);
    }

    private static String field(Runnable act) {
        return assertThrows(Refused.class, act::run).field().orElseThrow();
    }
}
