package org.holdfast.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acted;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.RefusedTokens;
import org.holdfast.access.Role;
import org.holdfast.access.Secrets;
import org.holdfast.access.SignIn;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ReadChild;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true)
class ReadingTheTrailTest {
    @Inject
    World world;

    @Inject
    ReadTrail readTrail;

    @Inject
    ReadChild readChild;

    @Inject
    SignIn signIn;

    @Inject
    Accounts accounts;

    /** Of the area in which the children go to school. */
    private LocalAuthority area = new LocalAuthority("", "", "", "", false);

    @BeforeEach
    void anArea() {
        area = world.anAuthority();
    }

    private Actor officer() {
        return officer(area);
    }

    private Actor officer(LocalAuthority authority) {
        return world.person("Desmond Iyer", Role.INFORMATION_GOVERNANCE, authority.id());
    }

    private List<TrailLine> lines(TrailFilter filter) {
        return lines(area, filter);
    }

    private List<TrailLine> lines(LocalAuthority authority, TrailFilter filter) {
        return world.as(officer(authority), () -> readTrail.run(filter, null)).lines();
    }

    private static TrailFilter by(String name) {
        return new TrailFilter(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static TrailFilter of(Child child) {
        return new TrailFilter("", Optional.of(child.id()), Optional.empty(), Optional.empty());
    }

    private Child lookedAt(String reader, int times) {
        School school = world.aSchool(area);
        return lookedAt(reader, times, school, world.aChild().onRollAt(school).make());
    }

    private Child lookedAt(String reader, int times, School school, Child child) {
        Actor teacher = world.person(reader, Role.DESIGNATED_TEACHER, school.id());
        for (int i = 0; i < times; i++) {
            world.as(teacher, () -> readChild.run(child.id()));
        }
        return child;
    }

    @Test
    void shows_who_did_what_about_which_child_by_the_mark_alone() {
        Child child = lookedAt("Helen Prior", 1);
        TrailLine line = lines(of(child)).get(0);
        assertEquals("Helen Prior", line.name());
        assertEquals("DESIGNATED_TEACHER", line.roles());
        assertEquals(Task.READ_CHILD.name(), line.task());
        assertEquals(child.mark(), line.mark());
        assertEquals("127.0.0.1", line.address());
        assertEquals("DONE", line.outcome());
    }

    @Test
    void shows_what_was_not_found_too_though_its_act_left_nothing() {
        Child child = lookedAt("Helen Prior", 0);
        Actor stranger = world.designatedTeacher(world.aSchool(world.anAuthority()));
        try {
            world.as(stranger, () -> readChild.run(child.id()));
        } catch (NotFound expected) {
            assertEquals("NOT_FOUND", lines(of(child)).get(0).outcome());
            return;
        }
        throw new AssertionError("the stranger saw the child");
    }

    @Test
    void is_of_the_authority_that_answers_for_the_child_and_of_no_other() {
        LocalAuthority responsible = world.anAuthority();
        School school = world.aSchool(area);
        Child child = world.aChild().onRollAt(school).lookedAfterBy(responsible).make();
        lookedAt("Helen Prior", 1, school, child);
        assertEquals(1, lines(responsible, of(child)).size());
        assertEquals(List.of(), lines(area, of(child)), "the school's area does not answer for the child");
        assertEquals(List.of(), lines(world.anAuthority(), of(child)));
        assertEquals(List.of(), lines(world.anAuthority(), TrailFilter.ALL), "nor anything else of others");
    }

    @Test
    void of_a_child_for_whom_nobody_answers_it_is_the_schools_areas() {
        Child child = lookedAt("Helen Prior", 1);
        assertEquals(1, lines(of(child)).size());
        assertEquals(List.of(), lines(world.anAuthority(), of(child)));
    }

    @Test
    void tells_nobody_of_a_sealed_record_what_was_done_before_or_since() {
        LocalAuthority responsible = world.anAuthority();
        School school = world.aSchool(area);
        Child child = world.aChild().onRollAt(school).lookedAfterBy(responsible).make();
        lookedAt("Helen Prior", 1, school, child);
        world.inTransaction(() -> world.load(child.id()).seal(world.today(), responsible.id()));
        assertEquals(List.of(), lines(responsible, of(child)));
        assertEquals(List.of(), lines(area, of(child)));
        assertTrue(lines(responsible, by("Helen Prior")).isEmpty());
    }

    @Test
    void what_concerns_no_child_is_of_the_authority_in_whose_area_the_person_works() {
        String id = Ids.next();
        String user = "u" + id.substring(24);
        School school = world.aSchool(area);
        world.inTransaction(() -> {
            accounts.open(new Account(id, user, "Rosa Lamb", Secrets.hash("a long enough one")));
            accounts.appoint(new PostHeld(id, new Post(Role.STAFF, school.id()), world.today(), world.now()));
            return id;
        });
        world.as(Actor.system("test"), () -> signIn.withPassword(user, "wrong", "192.0.2.7"));
        assertEquals(1, lines(by(user)).size());
        assertEquals(List.of(), lines(world.anAuthority(), by(user)));
    }

    @Test
    void keeps_no_more_of_a_name_that_nobody_has_than_tells_one_from_another() {
        String typed = "my secret password " + Ids.next();
        world.as(Actor.system("test"), () -> signIn.withPassword(typed, "x", "192.0.2.7"));
        world.as(Actor.system("test"), () -> signIn.withPassword(typed.repeat(20), "x", "192.0.2.7"));
        world.as(Actor.system("test"), () -> signIn.withPassword("", "x", "192.0.2.7"));
        List<TrailLine> kept = lines(by("…"));
        assertEquals(3, kept.size());
        assertTrue(kept.stream().noneMatch(line -> line.name().contains("secret")), kept.toString());
        assertEquals(3, kept.stream().map(TrailLine::name).distinct().count());
    }

    @Test
    void counts_calls_with_a_token_that_nobody_knows_and_keeps_no_line_of_each() {
        for (int i = 0; i < 3; i++) {
            String token = "guess " + i;
            world.as(Actor.system("test"), () -> signIn.withToken(token, "192.0.2.9"));
        }
        ReadTrail.Page page = world.as(officer(), () -> readTrail.run(TrailFilter.ALL, null));
        assertEquals(new RefusedTokens.Day(3, "192.0.2.9"), page.refused().orElseThrow());
        assertTrue(page.lines().stream().noneMatch(line -> line.address().equals("192.0.2.9")));
    }

    @Test
    void narrows_to_a_part_of_a_name_an_outcome_and_a_day() {
        Child child = lookedAt("Ulrika Zander_%", 1);
        assertEquals(1, lines(by("zander_%")).size());
        assertTrue(lines(by("zander__")).isEmpty());
        TrailFilter today = new TrailFilter(
                "zander", Optional.of(child.id()), Optional.of(Acted.Outcome.DONE), Optional.of(world.today()));
        assertEquals(1, lines(today).size());
        assertTrue(lines(new TrailFilter(
                        "zander",
                        Optional.of(child.id()),
                        Optional.of(Acted.Outcome.DONE),
                        Optional.of(world.today().plusDays(1))))
                .isEmpty());
        assertTrue(lines(new TrailFilter(
                        "zander", Optional.of(child.id()), Optional.of(Acted.Outcome.REFUSED), Optional.empty()))
                .isEmpty());
    }

    @Test
    void goes_back_a_page_at_a_time_newest_first_in_few_statements() {
        Child child = lookedAt("Helen Prior", ReadTrail.PAGE + 2);
        Actor officer = officer();
        ReadTrail.Page first = world.as(officer, () -> readTrail.run(of(child), null));
        assertEquals(ReadTrail.PAGE, first.lines().size());
        ReadTrail.Page second = world.as(officer, () -> readTrail.run(of(child), first.older()));
        assertTrue(first.lines().get(0).id().compareTo(second.lines().get(0).id()) > 0);
        // Reading is itself an entry about the child and stands before what was read.
        assertTrue(second.lines().size() >= 2);
        Child seenOnce = lookedAt("Helen Prior", 1);
        int few = StatementCount.of(() -> world.as(officer, () -> readTrail.run(of(seenOnce), null)));
        int statements = StatementCount.of(() -> world.as(officer, () -> readTrail.run(of(child), null)));
        assertTrue(statements <= few, statements + " and not " + few);
        assertTrue(statements <= 2, "statements " + statements);
    }

    @Test
    void has_words_for_every_task_and_outcome() {
        ResourceBundle words = ResourceBundle.getBundle("org.holdfast.audit.messages");
        Arrays.stream(Task.values()).forEach(task -> assertTrue(words.containsKey("audit.task." + task), "" + task));
        Arrays.stream(Acted.Outcome.values())
                .forEach(outcome -> assertTrue(words.containsKey("audit.outcome." + outcome), "" + outcome));
    }
}
