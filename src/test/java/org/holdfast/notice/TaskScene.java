package org.holdfast.notice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.Outbox;
import org.holdfast.platform.Rounds;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.World;

/** A child in care with the people around it, and the outbox between what happens and what they find. */
@SuppressWarnings("NullAway.Init")
abstract class TaskScene {
    @Inject
    World world;

    @Inject
    Outbox outbox;

    @Inject
    Rounds rounds;

    @Inject
    ReadMyTasks readMyTasks;

    @Inject
    WatchKeyPersons watch;

    @Inject
    Accounts accounts;

    LocalAuthority authority;
    School school;
    Actor teacher;
    Actor deputy;
    Actor head;
    Actor worker;
    Actor colleague;
    Child maya;

    void set() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        deputy = world.deputy(school);
        head = world.virtualSchoolHead(authority);
        worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, authority.id());
        colleague = world.person("Dele Adeyemi", Role.STAFF, school.id());
        maya = world.aChild()
                .onRollAt(school)
                .lookedAfterBy(authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .openTo(colleague, ChildAccess.Kind.STAFF)
                .make();
    }

    /** It happens, and the outbox is delivered. */
    void happens(Record event) {
        happens(event, maya.id());
    }

    void happens(Record event, ChildId child) {
        world.inTransaction(() -> outbox.put(event, child));
        rounds.round();
    }

    /** The hourly look of the server. */
    void look() {
        world.doAs(Actor.system("test"), watch::run);
    }

    ReadMyTasks.Sheet sheet(Actor reader, boolean open) {
        return world.as(reader, () -> readMyTasks.run(open, 1, Optional.empty()));
    }

    List<TaskLine> open(Actor reader) {
        return sheet(reader, true).lines();
    }

    List<String> titles(Actor reader) {
        return open(reader).stream().map(TaskLine::title).toList();
    }

    /** Opens an account with an address and a post, as an administrator would. */
    Account account(Actor person, String email) {
        return world.inTransaction(() -> {
            Account account = new Account(person.id(), "u" + person.id().substring(24), person.name(), "x");
            accounts.open(account.reachedAt(email));
            for (Post post : person.posts()) {
                accounts.appoint(new PostHeld(person.id(), post, world.today().minusYears(1), world.now()));
            }
            return account;
        });
    }
}
