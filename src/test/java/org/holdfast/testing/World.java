package org.holdfast.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.child.Children;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Upn;
import org.holdfast.platform.IssuerSettings;
import org.holdfast.platform.MailSettings;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;

/** Makes what a test needs, each time with new ids, so that tests can share one database. */
@ApplicationScoped
@Transactional
public class World {
    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Acting acting;

    @Inject
    Instance<RequestContextController> requests;

    @Inject
    Schools schools;

    @Inject
    StaffMembers staff;

    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** From now on mail goes there. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void mailGoesTo(MailSettings settings) {
        TestBeans.mail = settings;
    }

    /** From now on signed tokens of this issuer are taken too. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void tokensComeFrom(Optional<IssuerSettings> settings) {
        TestBeans.issuer = settings;
    }

    /** Nobody of earlier tests is reached by mail any more, whatever still happens to their children. */
    public void nobodyElseReadsMail() {
        em.createNativeQuery("update account set email = null").executeUpdate();
    }

    /** Runs at another moment of the clock, for every thread; afterwards it is now again. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public <T> T after(Duration time, Supplier<T> work) {
        Instant before = TestBeans.now;
        TestBeans.now = before.plus(time);
        try {
            return work.get();
        } finally {
            TestBeans.now = before;
        }
    }

    /** Runs as somebody, in a request of its own. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public <T> T as(Actor actor, Callable<T> work) {
        // One for each call: it remembers who began the request, and threads come side by side.
        RequestContextController request = requests.get();
        boolean mine = request.activate();
        try {
            acting.as(actor, "127.0.0.1");
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }

    /** As {@link #as(Actor, Callable)}, for work without a result. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void doAs(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    /** Straight to the tables, past every use case. */
    public <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    public EntityManager em() {
        return em;
    }

    public LocalAuthority anAuthority() {
        int number = SERIAL.incrementAndGet();
        LocalAuthority authority = new LocalAuthority(Ids.next(), code(number), "Authority " + number, "England", true);
        schools.add(authority);
        em.flush();
        return authority;
    }

    public School aSchool(LocalAuthority area) {
        int number = SERIAL.incrementAndGet();
        School school =
                new School(Ids.next(), String.valueOf(900_000 + number), "School " + number, "Secondary", area.id());
        schools.add(school);
        em.flush();
        return school;
    }

    public StaffMember anAdult(String name, String job, String organisationId) {
        StaffMember member = new StaffMember(name, job, organisationId, today().minusYears(3));
        staff.add(member);
        em.flush();
        return member;
    }

    public Actor designatedTeacher(School school) {
        return person("Helen Prior", Role.DESIGNATED_TEACHER, school.id());
    }

    public Actor deputy(School school) {
        return person("Nia Rowe", Role.DEPUTY, school.id());
    }

    public Actor virtualSchoolHead(LocalAuthority authority) {
        return person("Marian Teague", Role.VIRTUAL_SCHOOL_HEAD, authority.id());
    }

    public Actor person(String name, Role role, String organisationId) {
        StaffMember member = anAdult(name, role.title(), organisationId);
        return new Actor(Actor.Kind.PERSON, member.id(), name, List.of(new Post(role, organisationId)));
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ChildBuilder aChild() {
        return new ChildBuilder(this);
    }

    /** The child as loaded past the caseload; only for looking at what an act left behind. */
    public Child load(ChildId id) {
        return em.find(Child.class, id.id());
    }

    Child make(ChildBuilder builder) {
        Child child = new Child(builder.forename, builder.surname, builder.bornOn, "F");
        children.add(child);
        LocalDate since = builder.since;
        builder.enrolments.forEach(enrolment -> facts.record(
                new Enrolment(child.id(), enrolment.school(), enrolment.kind(), enrolment.period(), clock.instant())));
        builder.statuses.forEach(status ->
                facts.record(new CareStatus(child.id(), status.kind(), status.period(), "test", clock.instant())
                        .under(status.kind() == CareKind.LOOKED_AFTER ? "C2" : null, status.authority())));
        builder.grants.forEach(grant -> {
            ChildAccess access = new ChildAccess(
                    child.id(), grant.kind(), grant.holder(), "test", new Period(since, null), clock.instant());
            grant.toldAt().ifPresent(access::toldAt);
            facts.record(access);
        });
        if (builder.upn != null) {
            facts.record(new ChildIdentifier(
                    child.id(), ChildIdentifier.Kind.UPN, builder.upn, null, new Period(since, null), clock.instant()));
        }
        em.flush();
        return child;
    }

    /** A valid number that no other test child has. */
    public String aUpn() {
        String digits = String.format("8001200%05d", SERIAL.incrementAndGet());
        return Upn.checkLetter("A" + digits) + digits;
    }

    /** Three characters that no other test authority has. */
    private static String code(int number) {
        String text = Integer.toString(number + 36 * 36 * 10, 36);
        return text.substring(text.length() - 3);
    }
}
