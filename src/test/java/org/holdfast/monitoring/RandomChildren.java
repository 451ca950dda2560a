package org.holdfast.monitoring;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Placement;
import org.holdfast.contact.AddContact;
import org.holdfast.contact.ContactDetails;
import org.holdfast.contact.Relation;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.plan.ChildViews;
import org.holdfast.plan.RecordViews;
import org.holdfast.plan.SaveAnswers;
import org.holdfast.plan.StartPlan;
import org.holdfast.plan.quality.ApprovePlan;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.support.AgreeSafePlace;
import org.holdfast.support.NameBackup;
import org.holdfast.support.NameKeyPerson;
import org.holdfast.support.SafePlace;
import org.holdfast.testing.World;

/** Children of an authority, each with a different part of what a plan needs; the same seed makes the same children. */
public class RandomChildren {
    private static final List<String> QUESTIONS = List.of(
            "support.see", "support.helps", "support.worse", "support.given", "about.preferences", "about.setting");

    public final World world;
    public final LocalAuthority authority;
    public final School near;
    public final School far;
    public final Actor head;
    private final Random random;

    public RandomChildren(World world, long seed) {
        this.world = world;
        this.random = new Random(seed);
        authority = world.anAuthority();
        near = world.aSchool(authority);
        far = world.aSchool(world.anAuthority());
        head = world.virtualSchoolHead(authority);
    }

    public RandomChildren make(int number) {
        for (int i = 0; i < number; i++) {
            one();
        }
        return this;
    }

    public void one() {
        School school = random.nextInt(3) == 0 ? far : near;
        boolean place = random.nextInt(8) > 0;
        var builder = world.aChild()
                .named("Child " + random.nextInt(1000), "Of " + random.nextInt(1000))
                .lookedAfterBy(authority);
        Child child = (place ? builder.onRollAt(school) : builder).make();
        if (place && random.nextInt(6) > 0) {
            plan(child.id(), school, random.nextInt(4) == 0 ? -1 : random.nextInt(9));
        }
    }

    /**
     * A started plan.
     *
     * @param without which of the parts is left out; -1 for none
     */
    public void plan(ChildId child, School school, int without) {
        Actor teacher = world.designatedTeacher(school);
        world.as(teacher, () -> bean(StartPlan.class).run(child));
        if (without != 0) {
            people(child, school, teacher);
        }
        if (without != 1) {
            world.doAs(teacher, () -> bean(RecordViews.class)
                    .run(
                            child,
                            new ChildViews.Asked(
                                    today(), "Dele Adeyemi", ChildViews.Method.SPOKEN, null, "I like the library.")));
        }
        if (without != 2) {
            world.as(teacher, () -> bean(AddContact.class)
                    .run(child, ContactDetails.of("Joan Wilmot", Relation.FOSTER_CARER), today(), without != 3));
        }
        List<String> answered = QUESTIONS.subList(0, without == 4 ? 2 : without == 5 ? 4 : QUESTIONS.size());
        world.doAs(teacher, () -> bean(SaveAnswers.class)
                .run(
                        child,
                        answered.stream()
                                .map(question -> new SaveAnswers.Typed(question, "Words", 0))
                                .toList()));
        if (without != 6) {
            review(child, today().plusDays(random.nextInt(90) - 10L));
        }
        if (without != 7) {
            stands(child, "SUBMITTED");
            world.as(head, () -> bean(ApprovePlan.class).run(child, 1));
        }
        if (without == 8) {
            moveHome(child);
        }
    }

    private void people(ChildId child, School school, Actor teacher) {
        StaffMember key = world.anAdult("Dele Adeyemi", "Tutor", school.id());
        StaffMember backup = world.anAdult("Ruth Lindqvist", "Head of year", school.id());
        world.doAs(teacher, () -> {
            bean(NameKeyPerson.class).run(child, key.id(), today(), "Training is booked");
            bean(NameBackup.class).run(child, backup.id(), today(), "Training is booked");
            bean(AgreeSafePlace.class)
                    .run(
                            child,
                            new SafePlace.Agreed("Library", "Through the hall", "Blue card", "Form tutor", "", ""),
                            today());
        });
    }

    /** Past the check of what it holds: these tests are about plans that hold too little. */
    public void stands(ChildId child, String status) {
        world.inTransaction(() -> world.em()
                .createNativeQuery("update plan set status = ?1, status_since = ?2 where child_id = ?3")
                .setParameter(1, status)
                .setParameter(2, Timestamp.valueOf(today().atTime(9, 0)))
                .setParameter(3, child.id())
                .executeUpdate());
    }

    public void review(ChildId child, LocalDate day) {
        world.inTransaction(() -> world.em()
                .createNativeQuery("update plan set review_on = ?1 where child_id = ?2")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, child.id())
                .executeUpdate());
    }

    private void moveHome(ChildId child) {
        world.inTransaction(() -> {
            bean(ChildFacts.class)
                    .record(new Placement(
                            child,
                            "U6",
                            true,
                            new Period(today().minusDays(1), null),
                            "test",
                            Instant.parse("2099-01-01T00:00:00Z")));
            return true;
        });
    }

    public void atAnotherSchoolToo(Child child, School school) {
        world.inTransaction(() -> {
            bean(ChildFacts.class)
                    .record(new Enrolment(
                            child.id(),
                            school.id(),
                            Enrolment.Kind.SUBSIDIARY,
                            new Period(today().minusDays(1), null),
                            Instant.EPOCH));
            return true;
        });
    }

    public Actor person(Role role) {
        return world.person("Somebody", role, role.reach() == Role.Reach.ROLL ? near.id() : authority.id());
    }

    private LocalDate today() {
        return world.today();
    }

    public static <T> T bean(Class<T> kind) {
        return CDI.current().select(kind).get();
    }
}
