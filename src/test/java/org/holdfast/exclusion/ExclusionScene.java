package org.holdfast.exclusion;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.attendance.Session;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;

/** A child in care at a school with a head, on Monday 23 November 2026 at 10:30. */
@SuppressWarnings("NullAway.Init")
public abstract class ExclusionScene {
    protected static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Inject
    protected World world;

    @Inject
    protected RecordExclusion recordExclusion;

    @Inject
    protected Exclusions exclusions;

    @Inject
    protected OpenedExclusions desk;

    protected LocalAuthority authority;
    protected School school;
    protected Actor teacher;
    protected Actor head;
    protected Actor worker;
    protected StaffMember headTeacher;
    protected Child maya;

    protected void set() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        head = world.virtualSchoolHead(authority);
        worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, authority.id());
        headTeacher = world.anAdult("Alan Reeve", "Headteacher", school.id());
        // A post makes it certain that the designated teacher enters and does not decide.
        world.inTransaction(() -> {
            teacher.posts().forEach(post -> world.em()
                    .persist(new org.holdfast.access.PostHeld(teacher.id(), post, MONDAY.minusYears(1), world.now())));
            return true;
        });
        maya = world.aChild()
                .onRollAt(school)
                .lookedAfterBy(authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
    }

    protected ExclusionTerms suspended(LocalDate first, LocalDate last) {
        return terms(Category.SUSPENSION, first, Session.MORNING, last, Session.AFTERNOON);
    }

    protected ExclusionTerms terms(
            Category category,
            LocalDate first,
            Session firstSession,
            @Nullable LocalDate last,
            @Nullable Session lastSession) {
        return new ExclusionTerms(
                category,
                first,
                firstSession,
                last,
                lastSession,
                headTeacher.id(),
                Decider.Capacity.HEAD,
                List.of("DB"),
                "A place to calm down, time with the key person",
                "Mornings begin with the key person",
                false,
                false);
    }

    /** The designated teacher enters what the head decided. @return id of the exclusion */
    protected String record(ExclusionTerms terms) {
        return world.as(teacher, () -> recordExclusion.run(maya.id(), terms));
    }

    /** What is believed of Maya's, the latest first. */
    protected InHand hand() {
        return world.as(teacher, () -> world.inTransaction(() -> desk.open(maya.id())));
    }
}
