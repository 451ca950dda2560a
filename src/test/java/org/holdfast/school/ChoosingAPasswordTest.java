package org.holdfast.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.AccessRule;
import org.holdfast.access.Account;
import org.holdfast.access.AccountNews;
import org.holdfast.access.Actor;
import org.holdfast.access.ChangePassword;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.access.SignIn;
import org.holdfast.access.SignedIn;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.platform.OutboxEntry;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@HoldfastTest
class ChoosingAPasswordTest {
    private static final String OWN = "kiln otter thimble";

    @Inject
    World world;

    @Inject
    OpenAccount openAccount;

    @Inject
    ResetPassword resetPassword;

    @Inject
    UnlockAccount unlockAccount;

    @Inject
    CloseAccount closeAccount;

    @Inject
    ChangePassword changePassword;

    @Inject
    ReadPeople readPeople;

    @Inject
    SignIn signIn;

    private School school;
    private Actor admin;
    private OpenAccount.Opened opened;

    @BeforeEach
    void aNewPerson() {
        LocalAuthority authority = world.anAuthority();
        school = world.aSchool(authority);
        admin = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
        opened = world.as(
                admin,
                () -> openAccount.run(
                        "Rosa Lamb", "Head of year", "rosa." + school.urn(), new Post(Role.STAFF, school.id())));
    }

    private Optional<SignedIn> with(String password) {
        return world.as(Actor.system("test"), () -> signIn.withPassword(opened.userName(), password, "192.0.2.7"));
    }

    private boolean goesOn(SignedIn session) {
        return world.as(Actor.system("test"), () -> signIn.inSession(opened.personId(), session.credential())
                .isPresent());
    }

    private int change(SignedIn person, String present, String chosen, String again) {
        return world.as(person.actor(), () -> changePassword.run(present, chosen, again));
    }

    private SignedIn withOwnPassword() {
        SignedIn first = with(opened.password()).orElseThrow();
        change(first, "", OWN, OWN);
        return with(OWN).orElseThrow();
    }

    private void lock() {
        for (int i = 0; i < 5; i++) {
            with("wrong");
        }
    }

    private String reset() {
        return world.as(admin, () -> resetPassword.run(opened.personId(), true));
    }

    private void unlock(Actor by) {
        world.doAs(by, () -> unlockAccount.run(opened.personId(), true));
    }

    private static void refused(Rule rule, String field, Executable act) {
        Refused refused = assertThrows(Refused.class, act);
        assertEquals(rule, refused.rule());
        assertEquals(field, refused.field().orElse(""));
    }

    @Test
    void comes_first_after_a_password_from_an_administrator_which_works_once() {
        SignedIn first = with(opened.password()).orElseThrow();
        assertTrue(first.mustChoosePassword());
        assertTrue(with(opened.password()).isEmpty(), "it has been used");
        change(first, "", OWN, OWN);
        assertFalse(with(OWN).orElseThrow().mustChoosePassword());
    }

    @Test
    void is_too_late_a_day_after_the_password_was_made() {
        Duration day = Account.FIRST_PASSWORD_LASTS;
        assertTrue(world.after(day, () -> with(opened.password())).isEmpty());
        assertTrue(
                world.after(day.minusSeconds(1), () -> with(opened.password())).isPresent());
    }

    @Test
    void needs_the_present_one_and_a_new_one_typed_twice() {
        SignedIn rosa = withOwnPassword();
        String other = "a ladder by the pond";
        refused(AccessRule.PRESENT_PASSWORD_IS_RIGHT, "present", () -> change(rosa, "no", other, other));
        refused(AccessRule.PASSWORD_IS_TYPED_TWICE, "again", () -> change(rosa, OWN, other, other + "s"));
        refused(AccessRule.PASSWORD_IS_NEW, "password", () -> change(rosa, OWN, OWN, OWN));
        refused(AccessRule.PASSWORD_IS_LONG, "password", () -> change(rosa, OWN, "short", "short"));
        String name = "Rosa-Lamb-2026";
        refused(AccessRule.PASSWORD_IS_NOT_KNOWN, "password", () -> change(rosa, OWN, name, name));
        assertTrue(goesOn(rosa));
        change(rosa, OWN, other, other);
        assertTrue(with(OWN).isEmpty());
        assertTrue(with(other).isPresent());
    }

    @Test
    void five_wrong_present_ones_lock_the_account_as_at_the_sign_in_page() {
        SignedIn rosa = withOwnPassword();
        String other = "a ladder by the pond";
        for (int i = 0; i < 5; i++) {
            refused(AccessRule.PRESENT_PASSWORD_IS_RIGHT, "present", () -> change(rosa, "no", other, other));
        }
        refused(AccessRule.PRESENT_PASSWORD_IS_RIGHT, "present", () -> change(rosa, OWN, other, other));
        assertTrue(shown().locked());
        assertTrue(goesOn(rosa), "who is signed in stays so");
    }

    @Test
    void is_chosen_before_the_first_post_begins_too() {
        SignedIn first = with(opened.password()).orElseThrow();
        Actor early = new Actor(Actor.Kind.PERSON, first.actor().id(), "Rosa Lamb", List.of());
        world.as(early, () -> changePassword.run("", OWN, OWN));
        assertTrue(with(OWN).isPresent());
    }

    @Test
    void is_told_to_the_owner_whoever_changed_it() {
        SignedIn rosa = withOwnPassword();
        lock();
        reset();
        unlock(admin);
        assertEquals(
                List.of("PASSWORD_CHANGED", "LOCKED", "PASSWORD_RESET", "UNLOCKED"),
                world.inTransaction(() -> world.em()
                        .createQuery("select o from OutboxEntry o order by o.id", OutboxEntry.class)
                        .getResultStream()
                        .filter(entry -> entry.is(AccountNews.class))
                        .map(entry -> entry.as(AccountNews.class))
                        .filter(news -> news.personId().equals(rosa.actor().id()))
                        .map(news -> news.what().name())
                        .toList()));
    }

    @Test
    void ends_all_other_sessions() {
        SignedIn here = withOwnPassword();
        SignedIn elsewhere = with(OWN).orElseThrow();
        int credential = change(here, OWN, "a ladder by the pond", "a ladder by the pond");
        assertFalse(goesOn(elsewhere));
        assertTrue(goesOn(new SignedIn(here.actor(), credential, false)));
    }

    @Test
    void begins_again_when_an_administrator_makes_a_new_password() {
        SignedIn before = withOwnPassword();
        lock();
        String password = reset();
        assertFalse(goesOn(before));
        assertTrue(with(OWN).isEmpty());
        assertTrue(with(password).orElseThrow().mustChoosePassword());
        assertTrue(with(password).isEmpty());
    }

    @Test
    void is_not_needed_where_an_administrator_unlocks_the_account() {
        SignedIn before = withOwnPassword();
        lock();
        assertTrue(with(OWN).isEmpty());
        assertTrue(shown().locked());
        unlock(admin);
        assertFalse(shown().locked());
        assertFalse(goesOn(before));
        assertFalse(with(OWN).orElseThrow().mustChoosePassword());
    }

    private People.Person shown() {
        return world.as(admin, () -> readPeople.run(null, opened.personId()))
                .chosen()
                .orElseThrow();
    }

    @Test
    void is_asked_for_by_somebody_whom_the_administrator_knows() {
        String id = opened.personId();
        refused(SchoolRule.WHO_ASKS_IS_KNOWN, "known", () -> world.as(admin, () -> resetPassword.run(id, false)));
        refused(SchoolRule.WHO_ASKS_IS_KNOWN, "knownToo", () -> world.doAs(admin, () -> unlockAccount.run(id, false)));
    }

    @Test
    void is_nobody_elses_to_begin() {
        refused(
                SchoolRule.NOBODY_APPOINTS_THEMSELF,
                "",
                () -> world.as(admin, () -> resetPassword.run(admin.id(), true)));
        Actor stranger =
                world.person("Somebody", Role.ADMINISTRATOR, world.anAuthority().id());
        assertThrows(NotFound.class, () -> world.as(stranger, () -> resetPassword.run(opened.personId(), true)));
        assertThrows(NotFound.class, () -> unlock(stranger));
        LocalAuthority other = world.anAuthority();
        world.inTransaction(() -> {
            world.em()
                    .persist(new PostHeld(
                            opened.personId(), new Post(Role.SOCIAL_WORKER, other.id()), world.today(), Instant.EPOCH));
            return true;
        });
        refused(SchoolRule.SERVES_ANOTHER_AUTHORITY_TOO, "", this::reset);
    }

    @Test
    void is_over_with_a_closed_account() {
        world.doAs(admin, () -> closeAccount.run(opened.personId(), true));
        assertThrows(NotFound.class, this::reset);
        assertThrows(NotFound.class, () -> unlock(admin));
    }
}
