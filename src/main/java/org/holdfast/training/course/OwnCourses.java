package org.holdfast.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.Organisation;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;
import org.holdfast.training.StaffGroups;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;
import org.holdfast.training.TrainingRule;
import org.holdfast.training.TrainingSession;

/**
 * Which courses the actor reads and keeps, and whom they may put down for a session. A school keeps its own courses, reads
 * those of its area's authority, and puts down its own staff; an authority keeps its own, and puts down its own people and
 * the designated teachers and deputies of the schools in its area.
 */
@ApplicationScoped
class OwnCourses {
    @Inject
    Acting acting;

    @Inject
    Schools schools;

    @Inject
    StaffMembers staff;

    @Inject
    StaffGroups groups;

    @Inject
    TrainingCourses courses;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<String> schoolIds() {
        return acting.actor().organisations(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER);
    }

    private List<String> authorityIds() {
        return acting.actor().organisations(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);
    }

    /** Whose courses the actor keeps. */
    List<String> keeperIds() {
        List<String> all = new ArrayList<>(schoolIds());
        all.addAll(authorityIds());
        return all;
    }

    /** The actor's own schools and authorities. */
    List<Organisation> keepers() {
        return List.copyOf(named(keeperIds()).values());
    }

    /** Everything the actor reads, by title. */
    List<TrainingCourse> readable() {
        List<String> ids = keeperIds();
        schools.byIds(schoolIds()).values().stream().map(School::authorityId).forEach(ids::add);
        return courses.keptBy(ids);
    }

    /** @throws NotFound if the actor does not read it */
    TrainingCourse course(String id) {
        return readable().stream()
                .filter(course -> course.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Course"));
    }

    boolean keeps(TrainingCourse course) {
        return keeperIds().contains(course.organisationId());
    }

    /** @throws NotFound if the actor does not keep it */
    TrainingCourse kept(String id) {
        TrainingCourse course = course(id);
        if (!keeps(course)) {
            throw new NotFound("Course");
        }
        return course;
    }

    /** @throws NotFound if its course is not one the actor reads */
    TrainingSession session(String id) {
        TrainingSession session = courses.session(id).orElseThrow(() -> new NotFound("Session"));
        course(session.courseId());
        return session;
    }

    /** @throws NotFound if the actor does not keep its course */
    TrainingSession keptSession(String id) {
        TrainingSession session = session(id);
        kept(session.courseId());
        return session;
    }

    /** Whom the actor may put down: designated teachers and deputies of the area first, then their own people, by name. */
    List<StaffMember> adults() {
        Map<String, StaffMember> all = new LinkedHashMap<>();
        List<String> areas = authorityIds();
        if (!areas.isEmpty()) {
            groups.leads(areas, today()).forEach(adult -> all.put(adult.id(), adult));
        }
        keeperIds().forEach(id -> staff.at(id, today()).forEach(adult -> all.put(adult.id(), adult)));
        return List.copyOf(all.values());
    }

    /** @throws org.holdfast.kernel.Refused if nobody is chosen, or somebody whom the actor may not put down */
    void check(Collection<String> staffIds) {
        if (staffIds.isEmpty()) {
            throw TrainingRule.SOMEBODY_ATTENDED.at("people");
        }
        List<String> known = adults().stream().map(StaffMember::id).toList();
        if (!known.containsAll(staffIds)) {
            throw TrainingRule.ATTENDED_WHILE_WORKING.at("people");
        }
    }

    /** Schools and authorities by id, in two statements. */
    Map<String, Organisation> named(Collection<String> ids) {
        Map<String, Organisation> all = new HashMap<>();
        schools.byIds(ids).forEach((id, school) -> all.put(id, new Organisation(id, school.name(), true)));
        schools.authoritiesByIds(ids)
                .forEach((id, authority) -> all.put(id, new Organisation(id, authority.name(), false)));
        return all;
    }
}
