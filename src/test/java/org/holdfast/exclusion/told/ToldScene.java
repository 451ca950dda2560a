package org.holdfast.exclusion.told;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.attendance.Session;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.EndExclusion;
import org.holdfast.exclusion.ExclusionScene;
import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.school.LocalAuthority;

/** A child in care at a school in the area of another authority, with everybody of every ladder in post. */
@SuppressWarnings("NullAway.Init")
abstract class ToldScene extends ExclusionScene {
    @Inject
    ReadTold readTold;

    @Inject
    AcknowledgeExclusion acknowledge;

    @Inject
    ExclusionNotices notices;

    @Inject
    NoticeWatch watch;

    @Inject
    EndExclusion endExclusion;

    LocalAuthority area;
    Actor officer;
    Actor manager;
    Actor inclusion;
    Actor areaManager;
    Actor teamManager;

    @Override
    protected void set() {
        super.set();
        area = authority;
        authority = world.anAuthority();
        head = inPost("Marian Teague", Role.VIRTUAL_SCHOOL_HEAD, authority);
        officer = inPost("Owen Hale", Role.VIRTUAL_SCHOOL_OFFICER, authority);
        manager = inPost("Sana Malik", Role.SERVICE_MANAGER, authority);
        worker = inPost("Priya Nandakumar", Role.SOCIAL_WORKER, authority);
        teamManager = inPost("Farah Quill", Role.TEAM_MANAGER, authority);
        inclusion = inPost("Ines Roy", Role.INCLUSION_OFFICER, area);
        areaManager = inPost("Ada Finch", Role.SERVICE_MANAGER, area);
        maya = inCare();
    }

    Child inCare() {
        return world.aChild()
                .onRollAt(school)
                .lookedAfterBy(authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .openTo(teamManager, ChildAccess.Kind.TEAM_MANAGER)
                .make();
    }

    Actor inPost(String name, Role role, LocalAuthority at) {
        Actor person = world.person(name, role, at.id());
        return world.inTransaction(() -> {
            person.posts().forEach(post -> world.em()
                    .persist(new PostHeld(person.id(), post, MONDAY.minusYears(1), world.now())));
            return person;
        });
    }

    /** Nobody holds the post any more. */
    void leaves(Actor person) {
        world.inTransaction(() -> world.em()
                .createNativeQuery("delete from post_held where person_id = ?1")
                .setParameter(1, person.id())
                .executeUpdate());
    }

    String suspended() {
        return record(suspended(MONDAY, MONDAY.plusDays(2)));
    }

    void cancelled(String exclusionId) {
        world.doAs(
                teacher,
                () -> endExclusion.run(
                        maya.id(),
                        exclusionId,
                        new EndExclusion.Said(
                                ExclusionStatus.CANCELLED,
                                MONDAY,
                                Session.MORNING,
                                headTeacher.id(),
                                Decider.Capacity.HEAD,
                                "",
                                "Another child did it")));
    }

    /** The server looks, so long after the beginning. */
    void looksAfter(Duration time) {
        world.after(time, () -> {
            looks();
            return true;
        });
    }

    void looks() {
        world.doAs(Actor.system("test"), watch::run);
    }

    ToldSheet sheet(Actor reader, String exclusionId) {
        return world.as(reader, () -> readTold.run(maya.id(), exclusionId));
    }

    /** "SOCIAL_WORKER 0 Priya Nandakumar", with "nobody" for a post that nobody held. */
    List<String> told(String exclusionId) {
        return world.inTransaction(() -> notices.of(exclusionId)).stream()
                .map(one -> one.recipient() + " " + one.step() + " " + (one.vacant() ? "nobody" : one.people()))
                .sorted()
                .toList();
    }
}
