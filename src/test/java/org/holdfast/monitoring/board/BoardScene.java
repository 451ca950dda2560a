package org.holdfast.monitoring.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Actor;
import org.holdfast.access.PostHeld;
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
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Placement;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.monitoring.RandomChildren;
import org.holdfast.monitoring.Sheet;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.school.School;
import org.holdfast.school.Terms;
import org.holdfast.testing.World;
import org.holdfast.training.ContentArea;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingSession;
import org.holdfast.training.Trainings;

/** An authority with two schools, one of them in another's area, and what can be wrong with its children. */
final class BoardScene {
    final World world;
    final RandomChildren children;
    final Actor head;

    BoardScene(World world, long seed) {
        this.world = world;
        this.children = new RandomChildren(world, seed);
        this.head = children.head;
    }

    Board board(Cohort cohort) {
        return world.as(head, () -> bean(ReadBoard.class).run(cohort, Order.FLAGS, 1));
    }

    int count(Concern concern, Cohort cohort) {
        return board(cohort).tiles().stream()
                .filter(tile -> tile.concern() == concern)
                .mapToInt(Board.Tile::count)
                .sum();
    }

    /** The whole list behind a number, sheet by sheet. */
    List<BoardLine> list(Concern concern, Cohort cohort) {
        List<BoardLine> all = new ArrayList<>();
        Sheet<BoardLine> sheet;
        int number = 0;
        do {
            int next = ++number;
            sheet = world.as(head, () -> bean(ListChildren.class).run(concern, cohort, Order.FLAGS, next))
                    .sheet();
            all.addAll(sheet.rows());
        } while (sheet.last() < sheet.total());
        assertEquals(sheet.total(), all.size());
        return all;
    }

    List<String> names(Concern concern, Cohort cohort) {
        return list(concern, cohort).stream()
                .map(line -> line.child().name().replace(" Test", ""))
                .sorted()
                .toList();
    }

    /** In care of the authority, on roll at the school. */
    Child aChild(String name, School school) {
        return world.aChild()
                .named(name, "Test")
                .onRollAt(school)
                .lookedAfterBy(children.authority)
                .make();
    }

    /** As {@link #aChild}, with an approved plan that lacks one part, or none. */
    Child planned(String name, School school, int without) {
        Child child = aChild(name, school);
        children.plan(child.id(), school, without);
        children.review(child.id(), world.today().plusDays(30));
        return child;
    }

    /** Somebody in post who is trained in all that is asked of a designated teacher. */
    Actor trainedTeacherAt(School school) {
        Actor teacher = teacherAt(school);
        train(teacher, school, world.today().minusDays(60));
        return teacher;
    }

    Actor teacherAt(School school) {
        Actor teacher = world.designatedTeacher(school);
        inPost(teacher);
        return teacher;
    }

    void inPost(Actor person) {
        world.inTransaction(() -> {
            bean(Accounts.class).open(new Account(person.id(), "u" + person.id(), person.name(), "x"));
            person.posts().forEach(post -> world.em()
                    .persist(new PostHeld(person.id(), post, world.today().minusYears(1), world.now())));
            return true;
        });
    }

    void train(Actor teacher, School school, LocalDate day) {
        world.inTransaction(() -> {
            TrainingCourse course = new TrainingCourse(
                    school.id(), "Attachment", "Us", EnumSet.allOf(ContentArea.class), "Test", world.now());
            bean(TrainingCourses.class).add(course);
            TrainingSession session = new TrainingSession(course, day, world.today(), "Test", world.now());
            bean(TrainingCourses.class).add(session);
            return bean(Trainings.class).attend(session, List.of(teacher.id()), "Test", world.now());
        });
    }

    /** There every session since the spring, and away without a reason on the last days. */
    void awayForTheLast(int days, Child child, School school) {
        Terms.Calendar calendar = world.inTransaction(() -> bean(Terms.class).national());
        List<LocalDate> held = world.today()
                .minusDays(200)
                .datesUntil(world.today())
                .filter(calendar::schoolDay)
                .toList();
        for (int i = 0; i < held.size(); i++) {
            enter(child, school, held.get(i), i < held.size() - days ? "/" : "N");
        }
    }

    private void enter(Child child, School school, LocalDate day, String code) {
        Map<RegisterKey, List<Said>> said = new HashMap<>();
        byte symbol = world.inTransaction(() -> bean(MarkCodes.class).table()).symbol(CodeScheme.ENGLAND, code, day);
        for (Session session : Session.values()) {
            said.computeIfAbsent(new RegisterKey(child.id(), school.id(), Slot.yearOf(day)), key -> new ArrayList<>())
                    .add(new Said(Slot.of(day, session).index(), symbol));
        }
        world.inTransaction(
                () -> bean(Registers.class).enter(said, new MarkSource("School", "test", world.now(), world.now())));
    }

    /** Homes that follow each other without a gap, the first so many days ago. */
    void homes(Child child, int... daysAgo) {
        world.inTransaction(() -> {
            for (int i = 0; i < daysAgo.length; i++) {
                LocalDate to = i + 1 < daysAgo.length ? world.today().minusDays(daysAgo[i + 1]) : null;
                Period days = new Period(world.today().minusDays(daysAgo[i]), to);
                // Recorded before the plan, so that it is up to date in spite of it.
                bean(ChildFacts.class)
                        .record(new Placement(
                                child.id(),
                                "U6",
                                true,
                                days,
                                "test",
                                world.now().minusSeconds(86_400L * 400)));
            }
            return true;
        });
    }

    void legalStatus(ChildId child, String code) {
        world.inTransaction(() -> world.em()
                .createNativeQuery("update care_status set legal_status = ?1 where child_id = ?2")
                .setParameter(1, code)
                .setParameter(2, child.id())
                .executeUpdate());
    }

    void endsSchool(Child child) {
        world.inTransaction(() -> world.em()
                .createNativeQuery("update enrolment set valid_to = ?1 where child_id = ?2")
                .setParameter(1, Date.valueOf(world.today().minusDays(7)))
                .setParameter(2, child.id().id())
                .executeUpdate());
    }

    Actor officer(String name) {
        Actor officer = world.person(name, Role.VIRTUAL_SCHOOL_OFFICER, children.authority.id());
        inPost(officer);
        return officer;
    }

    static <T> T bean(Class<T> kind) {
        return RandomChildren.bean(kind);
    }
}
