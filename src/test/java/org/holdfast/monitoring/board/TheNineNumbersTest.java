package org.holdfast.monitoring.board;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.attendance.drop.DismissDrop;
import org.holdfast.attendance.drop.DropDismissal;
import org.holdfast.attendance.drop.DropRule;
import org.holdfast.attendance.drop.Drops;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.child.Characteristic.Said;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.child.RecordCharacteristic;
import org.holdfast.contact.AddContact;
import org.holdfast.contact.ContactDetails;
import org.holdfast.contact.Relation;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.ExclusionTerms;
import org.holdfast.exclusion.RecordExclusion;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.plan.ChildViews;
import org.holdfast.plan.ExemptPlan;
import org.holdfast.plan.ExemptReason;
import org.holdfast.plan.Exemption;
import org.holdfast.plan.RecordViews;
import org.holdfast.school.StaffMember;
import org.holdfast.support.AgreeSafePlace;
import org.holdfast.support.NameKeyPerson;
import org.holdfast.support.SafePlace;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A golden authority of nine children, on Monday 23 November 2026, worked by hand:
 *
 * <pre>
 * Ada   near school, everything right                              none
 * Ben   near, everything right, suspended today                    suspended; plan (suspended since it was approved)
 * Cleo  no school since 16 November, nothing recorded              no place; plan, views, key person, safe place, contact
 * Dan   far school, where nobody is in post; plan right            teacher
 * Eve   near, plan right, away without a reason the last 4 days    attendance
 * Finn  near, all but the views                                    plan, views
 * Gus   near, all but the people around                            plan, key person, safe place
 * Hana  near, all but a contact                                    plan, contact
 * Ira   near, all but the support, and exempt                      none: counted apart
 * (Jo   near, looked after by another authority: not ours to count)
 *
 * suspended 1 Ben; place 1 Cleo; teacher 1 Dan; attendance 1 Eve; plan 5 Ben Cleo Finn Gus Hana; views 2 Cleo Finn;
 * key person 2 Cleo Gus; safe place 2 Cleo Gus; contact 2 Cleo Hana: 17 flags on 7 of 9 children, 1 exempt
 * </pre>
 */
@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
class TheNineNumbersTest {
    @Inject
    World world;

    private BoardScene scene;
    private Actor teacher;
    private Child ada;
    private Child ben;
    private Child cleo;
    private Child eve;
    private Child finn;
    private Child gus;
    private Child hana;

    @BeforeEach
    void a_golden_authority() {
        scene = new BoardScene(world, 77);
        teacher = scene.trainedTeacherAt(scene.children.near);
        ada = scene.planned("Ada", scene.children.near, -1);
        ben = scene.planned("Ben", scene.children.near, -1);
        cleo = scene.aChild("Cleo", scene.children.near);
        scene.endsSchool(cleo);
        scene.planned("Dan", scene.children.far, -1);
        eve = scene.planned("Eve", scene.children.near, -1);
        scene.awayForTheLast(4, eve, scene.children.near);
        finn = scene.planned("Finn", scene.children.near, 1);
        gus = scene.planned("Gus", scene.children.near, 0);
        hana = scene.planned("Hana", scene.children.near, 2);
        Child ira = scene.planned("Ira", scene.children.near, 4);
        Exemption.Terms terms = new Exemption.Terms(
                ExemptReason.MISSING,
                "Reported to the police",
                world.today(),
                world.today().plusDays(20));
        world.doAs(scene.head, () -> BoardScene.bean(ExemptPlan.class).run(ira.id(), terms));
        world.aChild()
                .named("Jo", "Test")
                .onRollAt(scene.children.near)
                .lookedAfterBy(world.anAuthority())
                .make();
        suspend();
    }

    private void suspend() {
        StaffMember decider = world.anAdult("Alan Reeve", "Headteacher", scene.children.near.id());
        ExclusionTerms terms = new ExclusionTerms(
                Category.SUSPENSION,
                world.today(),
                org.holdfast.attendance.Session.MORNING,
                world.today(),
                org.holdfast.attendance.Session.AFTERNOON,
                decider.id(),
                Decider.Capacity.HEAD,
                List.of("DB"),
                "A place to calm down",
                "Mornings begin with the key person",
                false,
                false);
        world.after(
                Duration.ofMinutes(5),
                () -> world.as(
                        teacher, () -> BoardScene.bean(RecordExclusion.class).run(ben.id(), terms)));
    }

    private Board board() {
        return scene.board(Cohort.ALL);
    }

    private List<String> names(Concern concern) {
        return scene.names(concern, Cohort.ALL);
    }

    private static Cohort by(String query) {
        return Cohort.parse(query);
    }

    @Test
    void are_those_worked_by_hand() {
        assertEquals(List.of("Ben"), names(Concern.SUSPENDED));
        assertEquals(List.of("Cleo"), names(Concern.NO_SCHOOL_PLACE));
        assertEquals(List.of("Dan"), names(Concern.TEACHER));
        assertEquals(List.of("Eve"), names(Concern.ATTENDANCE));
        assertEquals(List.of("Ben", "Cleo", "Finn", "Gus", "Hana"), names(Concern.PLAN));
        assertEquals(List.of("Cleo", "Finn"), names(Concern.VIEWS));
        assertEquals(List.of("Cleo", "Gus"), names(Concern.KEY_PERSON));
        assertEquals(List.of("Cleo", "Gus"), names(Concern.SAFE_PLACE));
        assertEquals(List.of("Cleo", "Hana"), names(Concern.CONTACT));
        Board board = board();
        assertEquals(List.of(1, 1, 1, 1, 5, 2, 2, 2, 2), counts(board));
        assertEquals(9, board.total());
        assertEquals(9, board.all());
        assertEquals(17, board.flags());
        assertEquals(7, board.flagged());
        assertEquals(1, board.exempt());
    }

    private static List<Integer> counts(Board board) {
        return board.tiles().stream().map(Board.Tile::count).toList();
    }

    @Test
    void put_every_plan_under_one_state() {
        // Up to date Ada, Dan, Eve; out of date Ben, Finn, Gus, Hana; not started Cleo; exempt Ira.
        Map<Stand, Integer> stands =
                board().stands().stream().collect(Collectors.toMap(Stand.Count::stand, Stand.Count::children));
        assertEquals(
                Map.of(
                        Stand.UP_TO_DATE, 3,
                        Stand.WITH_US, 0,
                        Stand.WITH_SCHOOL, 0,
                        Stand.OUT_OF_DATE, 4,
                        Stand.NOT_STARTED, 1,
                        Stand.EXEMPT, 1),
                stands);
    }

    @Test
    void say_since_when_and_who_must_act() {
        BoardLine without = scene.list(Concern.NO_SCHOOL_PLACE, Cohort.ALL).get(0);
        assertEquals(
                world.today().minusDays(7),
                requireNonNull(without.of(Concern.NO_SCHOOL_PLACE)).since().orElseThrow());
        assertEquals("", without.doer().orElseThrow().name(), "the head holds no post in the tables");
        assertEquals(
                "Helen Prior, Designated teacher",
                scene.list(Concern.ATTENDANCE, Cohort.ALL)
                        .get(0)
                        .doer()
                        .orElseThrow()
                        .words());
        assertEquals(
                world.today(),
                requireNonNull(scene.list(Concern.SUSPENDED, Cohort.ALL).get(0).of(Concern.SUSPENDED))
                        .since()
                        .orElseThrow());
    }

    @Test
    void go_with_filters_that_hide_what_they_say() {
        say(finn, Kind.SEN, "K");
        say(gus, Kind.SEN, "K");
        say(gus, Kind.UNACCOMPANIED, "Y");
        scene.homes(hana, 900, 200, 100);
        scene.homes(finn, 300, 100);
        scene.legalStatus(ben.id(), "V2");
        // far: Dan
        check("area=outside", 1, List.of(0, 0, 1, 0, 0, 0, 0, 0, 0));
        // in our area: all but Cleo, who has no school, and Dan
        check("area=inside", 7, List.of(1, 0, 0, 1, 4, 1, 1, 1, 1));
        // Finn and Gus
        check("sen=K", 2, List.of(0, 0, 0, 0, 2, 1, 1, 1, 0));
        // Gus
        check("alone=1", 1, List.of(0, 0, 0, 0, 1, 0, 1, 1, 0));
        // Hana moved twice; Finn once, since what began care is no move
        check("moves=1", 1, List.of(0, 0, 0, 0, 1, 0, 0, 0, 1));
        check("basis=V2", 1, List.of(1, 0, 0, 0, 1, 0, 0, 0, 0));
        check("school=" + scene.children.near.id(), 7, List.of(1, 0, 0, 1, 4, 1, 1, 1, 1));
        // both at once: Gus of Finn and Gus
        check("sen=K&alone=1", 1, List.of(0, 0, 0, 0, 1, 0, 1, 1, 0));
        check("sen=E", 0, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0));
        check("school=" + scene.children.authority.id(), 0, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private void check(String query, int total, List<Integer> counts) {
        Board board = scene.board(by(query));
        assertEquals(total, board.total(), query);
        assertEquals(counts, counts(board), query);
        assertEquals(9 - total, board.filters().hidden(), query);
        for (Concern concern : Concern.values()) {
            assertEquals(
                    counts.get(List.of(Concern.values()).indexOf(concern)),
                    scene.list(concern, by(query)).size(),
                    query + " " + concern);
        }
    }

    private void say(Child child, Kind kind, String code) {
        world.doAs(scene.head, () -> BoardScene.bean(RecordCharacteristic.class).run(child.id(), new Said(kind, code)));
    }

    @Test
    void follow_an_officers_caseload_from_the_day_it_is_given() {
        Actor officer = scene.officer("Dele Okafor");
        say(finn, Kind.SEN, "K");
        assertEquals(1, give(by("sen=K"), Optional.of(officer.id())));
        check("officer=" + officer.id(), 1, List.of(0, 0, 0, 0, 1, 1, 0, 0, 0));
        assertEquals(0, give(by("sen=K"), Optional.of(officer.id())), "nothing changes twice");
        assertEquals(1, give(by("sen=K"), Optional.empty()));
        check("officer=" + officer.id(), 0, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0));
        Actor stranger = world.person(
                "Stranger",
                org.holdfast.access.Role.VIRTUAL_SCHOOL_OFFICER,
                world.anAuthority().id());
        scene.inPost(stranger);
        org.junit.jupiter.api.Assertions.assertThrows(
                Refused.class, () -> give(Cohort.ALL, Optional.of(stranger.id())));
    }

    @Test
    void one_child_is_given_by_itself_by_the_head_and_to_an_officer_of_ours() {
        Actor officer = scene.officer("Dele Okafor");
        assertEquals(Optional.empty(), follower(finn));
        assertEquals(true, give(scene.head, finn, Optional.of(officer.id())));
        assertEquals(false, give(scene.head, finn, Optional.of(officer.id())), "nothing changes twice");
        assertEquals(Optional.of("Dele Okafor"), follower(finn));
        check("officer=" + officer.id(), 1, List.of(0, 0, 0, 0, 1, 1, 0, 0, 0));
        Actor stranger = world.person(
                "Stranger",
                org.holdfast.access.Role.VIRTUAL_SCHOOL_OFFICER,
                world.anAuthority().id());
        scene.inPost(stranger);
        org.junit.jupiter.api.Assertions.assertThrows(
                Refused.class, () -> give(scene.head, finn, Optional.of(stranger.id())));
        Actor other = world.virtualSchoolHead(world.anAuthority());
        org.junit.jupiter.api.Assertions.assertThrows(
                org.holdfast.kernel.NotFound.class, () -> give(other, finn, Optional.empty()));
        assertEquals(true, give(scene.head, finn, Optional.empty()));
        assertEquals(Optional.empty(), follower(finn));
    }

    private boolean give(Actor actor, Child child, Optional<String> officer) {
        return world.as(actor, () -> BoardScene.bean(GiveChild.class).run(child.id(), officer));
    }

    private Optional<String> follower(Child child) {
        return world.as(scene.head, () -> BoardScene.bean(ReadFollower.class).run(child.id()))
                .follows()
                .map(org.holdfast.monitoring.filter.OfficerChild.Officer::name);
    }

    @Test
    void are_listed_by_flags_by_waiting_and_by_school() {
        for (Order order : Order.values()) {
            for (Concern concern : Concern.values()) {
                List<BoardLine> lines = world.as(scene.head, () -> BoardScene.bean(ListChildren.class)
                        .run(concern, Cohort.ALL, order, 1)
                        .sheet()
                        .rows());
                assertEquals(scene.count(concern, Cohort.ALL), lines.size(), "the same children in whatever order");
                for (int i = 1; i < lines.size(); i++) {
                    BoardLine before = lines.get(i - 1);
                    BoardLine line = lines.get(i);
                    boolean right =
                            switch (order) {
                                case FLAGS ->
                                    before.raised().size() >= line.raised().size();
                                case WAITING ->
                                    line.since().isEmpty()
                                            || (before.since().isPresent()
                                                    && !before.since()
                                                            .get()
                                                            .isAfter(
                                                                    line.since().get()));
                                case SCHOOL ->
                                    line.child().school().isEmpty()
                                            || (before.child().school().isPresent()
                                                    && before.child()
                                                                    .school()
                                                                    .get()
                                                                    .name()
                                                                    .compareTo(line.child()
                                                                            .school()
                                                                            .get()
                                                                            .name())
                                                            <= 0);
                            };
                    assertEquals(true, right, order + ", " + concern + ", row " + i);
                }
            }
        }
    }

    @Test
    void say_how_many_are_not_older_than_a_week_where_each_flag_says_since_when() {
        for (Board.Tile tile : scene.board(Cohort.ALL).tiles()) {
            List<Optional<java.time.LocalDate>> since = scene.list(tile.concern(), Cohort.ALL).stream()
                    .map(line -> java.util.Objects.requireNonNull(line.of(tile.concern()))
                            .since())
                    .toList();
            Optional<Integer> fresh = since.isEmpty() || since.contains(Optional.<java.time.LocalDate>empty())
                    ? Optional.empty()
                    : Optional.of((int) since.stream()
                            .filter(day ->
                                    day.orElseThrow().isAfter(world.today().minusDays(7)))
                            .count());
            assertEquals(fresh, tile.fresh(), tile.concern().word());
        }
    }

    private int give(Cohort cohort, Optional<String> officer) {
        return world.as(scene.head, () -> BoardScene.bean(GiveCaseload.class).run(cohort, officer));
    }

    @Test
    void let_a_child_go_at_once_when_the_cause_is_mended() {
        world.inTransaction(() -> {
            BoardScene.bean(ChildFacts.class)
                    .record(new Enrolment(
                            cleo.id(),
                            scene.children.near.id(),
                            Enrolment.Kind.MAIN,
                            new Period(world.today(), null),
                            world.now()));
            return true;
        });
        assertEquals(List.of(), names(Concern.NO_SCHOOL_PLACE));

        scene.trainedTeacherAt(scene.children.far);
        assertEquals(List.of(), names(Concern.TEACHER));

        dismissDrops();
        assertEquals(List.of(), names(Concern.ATTENDANCE));

        world.doAs(teacher, () -> BoardScene.bean(RecordViews.class)
                .run(
                        finn.id(),
                        new ChildViews.Asked(
                                world.today(), "Dele Adeyemi", null, ChildViews.NotGiven.CHOSE_NOT_TO, "")));
        assertEquals(List.of("Cleo"), names(Concern.VIEWS), "a coded reason counts");
        assertFalse(names(Concern.PLAN).contains("Finn"));

        world.doAs(teacher, () -> {
            StaffMember key = world.anAdult("Dele Adeyemi", "Tutor", scene.children.near.id());
            BoardScene.bean(NameKeyPerson.class).run(gus.id(), key.id(), world.today(), "On the next course");
            BoardScene.bean(AgreeSafePlace.class)
                    .run(
                            gus.id(),
                            new SafePlace.Agreed("Library", "Through the hall", "Blue card", "Form tutor", "", ""),
                            world.today());
        });
        assertEquals(List.of("Cleo"), names(Concern.KEY_PERSON));
        assertEquals(List.of("Cleo"), names(Concern.SAFE_PLACE));

        world.as(teacher, () -> BoardScene.bean(AddContact.class)
                .run(hana.id(), ContactDetails.of("Joan Wilmot", Relation.FOSTER_CARER), world.today(), true));
        assertEquals(List.of("Cleo"), names(Concern.CONTACT));
        assertFalse(names(Concern.PLAN).contains("Hana"));

        assertEquals(
                List.of(), world.after(Duration.ofDays(1), () -> names(Concern.SUSPENDED)), "over with its last day");
    }

    private void dismissDrops() {
        List<DropRule> rules = world
                .as(
                        teacher,
                        () -> world.inTransaction(() -> BoardScene.bean(Drops.class)
                                .of(org.holdfast.child.Reach.of(BoardScene.bean(org.holdfast.access.Acting.class)
                                        .caseload()))))
                .stream()
                .filter(found -> found.child().id().equals(eve.id()))
                .flatMap(found -> found.open().stream())
                .map(org.holdfast.attendance.drop.Drop::rule)
                .toList();
        for (DropRule rule : rules) {
            DropDismissal.Terms said = new DropDismissal.Terms(
                    "Flu, seen by the nurse", world.today().plusDays(7));
            world.doAs(teacher, () -> BoardScene.bean(DismissDrop.class).run(eve.id(), rule, said));
        }
    }

    @Test
    void leave_the_house_as_the_screen_shows_them() {
        for (Concern concern : Concern.values()) {
            Sheet sheet = export(Optional.of(concern), Cohort.ALL);
            assertEquals(
                    scene.list(concern, Cohort.ALL).stream()
                            .map(line -> line.child().name())
                            .toList(),
                    sheet.rows().stream().map(row -> (String) row.get(0)).toList());
        }
        Sheet all = export(Optional.empty(), Cohort.ALL);
        assertEquals(7, all.rows().size());
        assertEquals(
                17,
                all.rows().stream()
                        .mapToInt(row -> ((String) row.get(4)).split("; ").length)
                        .sum());
        assertEquals(1, export(Optional.empty(), by("area=outside")).rows().size());
        assertTrue(all.watermark().contains("Marian Teague"), all.watermark());
    }

    private Sheet export(Optional<Concern> concern, Cohort cohort) {
        return world.as(scene.head, () -> BoardScene.bean(ExportBoard.class).run(concern, cohort));
    }

    @Test
    void are_nothing_to_another_authority() {
        Actor stranger = world.virtualSchoolHead(world.anAuthority());
        Board board = world.as(stranger, () -> BoardScene.bean(ReadBoard.class).run(Cohort.ALL, Order.FLAGS, 1));
        assertEquals(0, board.all());
        assertEquals(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0), counts(board));
        assertTrue(world.as(stranger, () -> BoardScene.bean(ExportBoard.class).run(Optional.empty(), Cohort.ALL))
                .rows()
                .isEmpty());
        assertFalse(ada.id().id().isEmpty());
    }
}
