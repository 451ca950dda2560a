package org.holdfast.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.AccessRule;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.access.SignIn;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@HoldfastTest
class ManagingPeopleTest {
    @Inject
    World world;

    @Inject
    OpenAccount openAccount;

    @Inject
    ReadPeople readPeople;

    @Inject
    GivePost givePost;

    @Inject
    EndPost endPost;

    @Inject
    CloseAccount closeAccount;

    @Inject
    ChangeEmail changeEmail;

    @Inject
    AddSchool addSchool;

    @Inject
    SetSchoolNumber setSchoolNumber;

    @Inject
    SignIn signIn;

    private LocalAuthority authority;
    private School school;
    private Actor admin;

    @BeforeEach
    void anAdministrator() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        admin = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
    }

    private OpenAccount.Opened opened(String user) {
        return world.as(
                admin, () -> openAccount.run("Rosa Lamb", "Head of year", user, new Post(Role.STAFF, school.id())));
    }

    private String aUser() {
        return "rosa." + school.urn();
    }

    private void refused(Rule rule, Executable act) {
        assertEquals(rule, assertThrows(Refused.class, act).rule());
    }

    private People.Person person(String id) {
        return world.as(admin, () -> readPeople.run(null, id)).chosen().orElseThrow();
    }

    @Test
    void opens_an_account_with_a_password_that_works_at_once() {
        OpenAccount.Opened opened = opened(aUser());
        Actor actor = world.as(admin, () -> signIn.withPassword(aUser(), opened.password(), "::1"))
                .orElseThrow()
                .actor();
        assertEquals(List.of(new Post(Role.STAFF, school.id())), actor.posts());
        assertEquals(opened.personId(), actor.id());
    }

    @Test
    void refuses_a_user_name_that_is_taken_or_not_plain_and_a_missing_name() {
        opened(aUser());
        refused(AccessRule.USER_NAME_IS_FREE, () -> opened(aUser()));
        refused(SchoolRule.USER_NAME_IS_PLAIN, () -> opened("Rosa Lamb!"));
        refused(
                SchoolRule.NAMED,
                () -> world.as(admin, () -> openAccount.run(" ", "Head", "x1", new Post(Role.STAFF, school.id()))));
    }

    @Test
    void gives_no_post_beyond_the_authority_nor_one_that_does_not_fit_the_place() {
        School foreign = world.aSchool(world.anAuthority());
        String person = opened(aUser()).personId();
        refused(SchoolRule.WITHIN_OWN_AUTHORITY, () -> give(person, new Post(Role.STAFF, foreign.id())));
        refused(SchoolRule.ROLE_FITS_ORGANISATION, () -> give(person, new Post(Role.STAFF, authority.id())));
        refused(SchoolRule.ROLE_FITS_ORGANISATION, () -> give(person, new Post(Role.SOCIAL_WORKER, school.id())));
        refused(SchoolRule.ROLE_IS_GIVEN_ELSEWHERE, () -> give(person, new Post(Role.CASE_SYSTEM, authority.id())));
        refused(
                SchoolRule.NOBODY_APPOINTS_THEMSELF,
                () -> give(admin.id(), new Post(Role.INFORMATION_GOVERNANCE, authority.id())));
    }

    private void give(String person, Post post) {
        world.doAs(admin, () -> givePost.run(person, post, world.today()));
    }

    @Test
    void ends_a_post_so_that_the_next_request_has_no_role() {
        String person = opened(aUser()).personId();
        String post = person(person).posts().get(0).id();
        world.doAs(admin, () -> endPost.run(person, post, world.today()));
        assertTrue(world.as(admin, () -> signIn.again(person))
                .orElseThrow()
                .posts()
                .isEmpty());
        assertTrue(person(person).posts().isEmpty());
    }

    @Test
    void closes_an_account_only_when_it_is_meant_and_never_ones_own() {
        String person = opened(aUser()).personId();
        refused(SchoolRule.CLOSING_IS_MEANT, () -> world.doAs(admin, () -> closeAccount.run(person, false)));
        refused(SchoolRule.NOBODY_APPOINTS_THEMSELF, () -> world.doAs(admin, () -> closeAccount.run(admin.id(), true)));
        world.doAs(admin, () -> closeAccount.run(person, true));
        assertTrue(world.as(admin, () -> signIn.again(person)).isEmpty());
        refused(AccessRule.USER_NAME_IS_FREE, () -> opened(aUser()));
    }

    @Test
    void is_not_found_for_the_administrator_of_another_authority() {
        String person = opened(aUser()).personId();
        Actor stranger =
                world.person("Somebody", Role.ADMINISTRATOR, world.anAuthority().id());
        assertThrows(NotFound.class, () -> world.doAs(stranger, () -> closeAccount.run(person, true)));
        assertTrue(
                world.as(stranger, () -> readPeople.run(null, person)).chosen().isEmpty());
        assertTrue(world.as(stranger, () -> readPeople.run(null, null)).rows().isEmpty());
    }

    @Test
    void leaves_an_account_open_that_serves_another_authority_too() {
        String person = opened(aUser()).personId();
        LocalAuthority other = world.anAuthority();
        world.inTransaction(() -> {
            world.em()
                    .persist(new PostHeld(
                            person, new Post(Role.SOCIAL_WORKER, other.id()), world.today(), Instant.EPOCH));
            return true;
        });
        refused(SchoolRule.SERVES_ANOTHER_AUTHORITY_TOO, () -> world.doAs(admin, () -> closeAccount.run(person, true)));
    }

    @Test
    void of_somebody_who_went_to_another_authority_the_former_one_changes_nothing() {
        String person = opened(aUser()).personId();
        LocalAuthority other = world.anAuthority();
        world.inTransaction(() -> {
            world.em()
                    .persist(new PostHeld(
                            person, new Post(Role.SOCIAL_WORKER, other.id()), world.today(), Instant.EPOCH));
            return true;
        });
        String post = person(person).posts().stream()
                .filter(held -> held.role() == Role.STAFF)
                .findFirst()
                .orElseThrow()
                .id();
        world.doAs(admin, () -> endPost.run(person, post, world.today()));
        assertThrows(NotFound.class, () -> world.doAs(admin, () -> changeEmail.run(person, "rosa@example.org")));
        assertThrows(NotFound.class, () -> world.doAs(admin, () -> closeAccount.run(person, true)));
        assertThrows(NotFound.class, () -> give(person, new Post(Role.STAFF, school.id())));
        assertTrue(world.as(admin, () -> readPeople.run(null, person)).chosen().isEmpty());
        Actor theirs = world.person("Somebody", Role.ADMINISTRATOR, other.id());
        world.doAs(theirs, () -> changeEmail.run(person, "rosa@example.org"));
    }

    @Test
    void lists_people_by_name_a_page_at_a_time() {
        for (int i = 0; i < ReadPeople.PAGE + 3; i++) {
            String name = String.format("Adult %02d", i);
            String user = aUser() + "." + i;
            world.as(admin, () -> openAccount.run(name, "Tutor", user, new Post(Role.STAFF, school.id())));
        }
        People first = world.as(admin, () -> readPeople.run(null, null));
        assertEquals(ReadPeople.PAGE, first.rows().size());
        assertEquals("Adult 00", first.rows().get(0).name());
        People second = world.as(admin, () -> readPeople.run(first.next(), null));
        assertEquals("Adult " + ReadPeople.PAGE, second.rows().get(0).name());
        assertEquals(3, second.rows().size());
        assertFalse(second.rows().get(0).posts().isEmpty());
    }

    @Test
    void adds_a_school_of_a_new_number_to_the_own_area() {
        String urn = String.valueOf(700_000 + Integer.parseInt(school.urn()) % 100_000);
        world.doAs(admin, () -> addSchool.run(urn, "Kiln Row Primary", "Primary"));
        List<Organisation> places =
                world.as(admin, () -> readPeople.run(null, null)).organisations();
        assertTrue(places.stream().anyMatch(place -> place.name().equals("Kiln Row Primary")));
        refused(SchoolRule.URN_IS_FREE, () -> world.doAs(admin, () -> addSchool.run(urn, "Again", "Primary")));
        refused(SchoolRule.URN_HAS_SIX_DIGITS, () -> world.doAs(admin, () -> addSchool.run("12", "No", "Primary")));
        refused(SchoolRule.PHASE_IS_KNOWN, () -> world.doAs(admin, () -> addSchool.run("712345", "No", "Big")));
    }

    @Test
    void gives_a_school_the_number_by_which_files_name_it_once_in_an_area() {
        School second = world.aSchool(authority);
        world.doAs(admin, () -> setSchoolNumber.run(school.id(), " 4001 "));
        world.doAs(admin, () -> setSchoolNumber.run(school.id(), "4001"));
        refused(
                SchoolRule.ESTABLISHMENT_IS_FREE,
                () -> world.doAs(admin, () -> setSchoolNumber.run(second.id(), "4001")));
        refused(
                SchoolRule.ESTABLISHMENT_HAS_FOUR_DIGITS,
                () -> world.doAs(admin, () -> setSchoolNumber.run(second.id(), "41")));
        School elsewhere = world.aSchool(world.anAuthority());
        refused(
                SchoolRule.WITHIN_OWN_AUTHORITY,
                () -> world.doAs(admin, () -> setSchoolNumber.run(elsewhere.id(), "4002")));
    }

    @Test
    void begins_no_post_in_the_past() {
        String person = opened(aUser()).personId();
        LocalDate yesterday = world.today().minusDays(1);
        refused(
                SchoolRule.POST_ENDS_FROM_TODAY,
                () -> world.doAs(admin, () -> givePost.run(person, new Post(Role.DEPUTY, school.id()), yesterday)));
    }
}
