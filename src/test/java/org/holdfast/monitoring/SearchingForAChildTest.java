package org.holdfast.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Upn;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class SearchingForAChildTest {
    @Inject
    World world;

    @Inject
    SearchChildren search;

    @Inject
    ChildFacts facts;

    private LocalAuthority authority;
    private School school;
    private Actor teacher;

    @BeforeEach
    void aSchool() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
    }

    private List<String> names(Actor actor, String typed) {
        return found(actor, typed, Optional.empty()).children().stream()
                .map(ChildRow::name)
                .toList();
    }

    private SearchChildren.Found found(Actor actor, String typed, Optional<ChildId> after) {
        return world.as(actor, () -> search.run(typed, after));
    }

    private Child child(String forename, String surname) {
        return world.aChild()
                .named(forename, surname)
                .onRollAt(school)
                .lookedAfterBy(authority)
                .make();
    }

    private void identify(Child child, ChildIdentifier.Kind kind, String text, Period period) {
        world.inTransaction(() -> {
            facts.record(new ChildIdentifier(child.id(), kind, text, authority.id(), period, Instant.EPOCH));
            return true;
        });
    }

    @Test
    void is_by_the_start_of_a_name_either_way_round() {
        child("Lily-Mae", "Dacosta");
        child("Siân", "O’Hara");
        for (String typed : List.of("lily", "Lily Mae", "LILY-MAE D", "dacosta", "Dacosta, Lily", " dac ")) {
            assertEquals(List.of("Lily-Mae Dacosta"), names(teacher, typed), typed);
        }
        assertEquals(List.of("Siân O’Hara"), names(teacher, "sian o'h"));
        assertEquals(List.of(), names(teacher, "mae"));
    }

    @Test
    void takes_wildcards_for_what_they_are() {
        child("Maya", "Ellerby");
        for (String typed : List.of("%", "_", "!", "M%y", "m_ya", "?", "'", "\\")) {
            assertEquals(List.of(), names(teacher, typed), typed);
        }
        assertEquals(List.of("Maya Ellerby"), names(teacher, "%ellerby"), "like any other sign it does not count");
    }

    @Test
    void is_by_a_upn_of_now_or_before_or_for_a_time_and_by_a_social_care_id() {
        Child child = child("Maya", "Ellerby");
        String former = world.aUpn();
        String temporary = temporary();
        Period past = new Period(world.today().minusYears(3), world.today().minusYears(2));
        identify(child, ChildIdentifier.Kind.UPN, world.aUpn(), new Period(world.today(), null));
        identify(child, ChildIdentifier.Kind.FORMER_UPN, former, past);
        identify(child, ChildIdentifier.Kind.FORMER_UPN, temporary, past);
        identify(child, ChildIdentifier.Kind.SOCIAL_CARE_ID, "CH-0042", new Period(world.today(), null));
        for (String typed : List.of(former, former.toLowerCase(java.util.Locale.ROOT), temporary, " CH-0042 ")) {
            assertEquals(List.of("Maya Ellerby"), names(teacher, typed), typed);
        }
        assertEquals(List.of(), names(teacher, former.substring(0, 12)));
        assertEquals(List.of(), names(teacher, "CH-004"));
        assertEquals(List.of(), names(teacher, "Ĉ-0042"));
    }

    private String temporary() {
        String digits = world.aUpn().substring(1, 12) + "B";
        return Upn.checkLetter("A" + digits) + digits;
    }

    @Test
    void says_nothing_of_a_child_of_others() {
        Child theirs = child("Maya", "Ellerby");
        String upn = world.aUpn();
        identify(theirs, ChildIdentifier.Kind.UPN, upn, new Period(world.today(), null));
        Actor stranger = world.designatedTeacher(world.aSchool(authority));
        assertEquals(List.of(), names(stranger, "maya"));
        assertEquals(List.of(), names(stranger, upn));
        assertEquals(List.of(), names(world.virtualSchoolHead(world.anAuthority()), upn));
        assertTrue(found(stranger, "", Optional.of(theirs.id())).children().isEmpty());
        assertEquals(List.of("Maya Ellerby"), names(world.virtualSchoolHead(authority), upn));
    }

    @Test
    void shows_staff_no_more_than_name_year_and_school_and_knows_no_numbers() {
        Actor staff = world.person("Sam Okoro", Role.STAFF, school.id());
        String upn = world.aUpn();
        Child child = world.aChild()
                .named("Maya", "Ellerby")
                .onRollAt(school)
                .lookedAfterBy(authority)
                .withUpn(upn)
                .openTo(staff, ChildAccess.Kind.STAFF)
                .make();
        child("Aisha", "Rahimi");
        identify(child, ChildIdentifier.Kind.SOCIAL_CARE_ID, "CH-0043", new Period(world.today(), null));
        assertEquals(List.of(), names(staff, upn));
        assertEquals(List.of(), names(staff, "CH-0043"));
        assertEquals(List.of(), names(staff, "aisha"));
        ChildRow row = found(staff, "maya", Optional.empty()).children().get(0);
        assertEquals(school.name(), row.school().orElseThrow().name());
        assertTrue(row.care().isEmpty());
    }

    @Test
    void gives_fifty_at_a_time_and_goes_on_behind_the_last() {
        for (int i = 0; i < 60; i++) {
            child("Maya", i < 40 ? "Ellerby" : "Fenn");
        }
        int statements = StatementCount.of(() -> {
            SearchChildren.Found first = found(teacher, "maya", Optional.empty());
            assertEquals(50, first.children().size());
            assertTrue(first.more());
        });
        SearchChildren.Found first = found(teacher, "maya", Optional.empty());
        SearchChildren.Found second =
                found(teacher, "maya", Optional.of(first.children().get(49).id()));
        assertEquals(10, second.children().size());
        assertTrue(!second.more());
        assertEquals(
                60,
                java.util.stream.Stream.concat(first.children().stream(), second.children().stream())
                        .map(ChildRow::id)
                        .distinct()
                        .count());
        StatementCount.atMost(statements, () -> found(teacher, "nobody", Optional.empty()));
    }
}
