package org.holdfast.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.access.Secrets;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.platform.SchemaReady;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Placeholder of the generator. */
@ApplicationScoped
public class DemoStart {
    @Inject
    Accounts accounts;

    @Inject
    Schools schools;

    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Clock clock;

    @Transactional
    void fill(@Observes SchemaReady ready) {
        LocalAuthority authority = new LocalAuthority(Ids.next(), "9N1", "Northmere", "England", true);
        schools.add(authority);
        School school = new School(Ids.next(), "990001", "Saltmarsh High", "Secondary", authority.id());
        schools.add(school);
        LocalDate today = LocalDate.now(clock);
        Account account = new Account(Ids.next(), "dt", "Helen Prior", Secrets.hash("holdfast-demo")).forDemo("DT");
        accounts.open(account);
        accounts.appoint(new PostHeld(
                account.id(), new Post(Role.DESIGNATED_TEACHER, school.id()), today.minusYears(1), clock.instant()));
        Child child = new Child("Maya", "Ellerby", today.minusYears(13), "F");
        children.add(child);
        facts.record(new Enrolment(
                child.id(), school.id(), Enrolment.Kind.MAIN, new Period(today.minusYears(1), null), clock.instant()));
        System.Logger log = System.getLogger("demo");
        log.log(System.Logger.Level.INFO, "child " + child.id());
    }
}
