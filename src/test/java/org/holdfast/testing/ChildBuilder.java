package org.holdfast.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.jspecify.annotations.Nullable;

/** Reads as the sentence of the test: {@code aChild().onRollAt(school).lookedAfterBy(authority).make()}. */
public class ChildBuilder {
    record Place(String school, Enrolment.Kind kind, Period period) {}

    record Status(CareKind kind, @Nullable String authority, Period period) {}

    record Grant(ChildAccess.Kind kind, String holder, Optional<String> toldAt) {}

    private final World world;
    final LocalDate since;
    String forename = "Maya";
    String surname = "Ellerby";
    LocalDate bornOn;

    @Nullable
    String upn;

    final List<Place> enrolments = new ArrayList<>();
    final List<Status> statuses = new ArrayList<>();
    final List<Grant> grants = new ArrayList<>();

    ChildBuilder(World world) {
        this.world = world;
        this.since = world.today().minusYears(1);
        this.bornOn = world.today().minusYears(13).minusDays(40);
    }

    public ChildBuilder named(String first, String last) {
        forename = first;
        surname = last;
        return this;
    }

    public ChildBuilder bornOn(LocalDate day) {
        bornOn = day;
        return this;
    }

    public ChildBuilder withUpn(String text) {
        upn = text;
        return this;
    }

    public ChildBuilder onRollAt(School school) {
        return onRollAt(school, new Period(since, null));
    }

    public ChildBuilder onRollAt(School school, Period period) {
        enrolments.add(new Place(school.id(), Enrolment.Kind.MAIN, period));
        return this;
    }

    public ChildBuilder alsoAt(School school, Enrolment.Kind kind) {
        enrolments.add(new Place(school.id(), kind, new Period(since, null)));
        return this;
    }

    public ChildBuilder lookedAfterBy(LocalAuthority authority) {
        return is(CareKind.LOOKED_AFTER, authority, new Period(since, null));
    }

    public ChildBuilder is(CareKind kind, @Nullable LocalAuthority authority, Period period) {
        statuses.add(new Status(kind, authority == null ? null : authority.id(), period));
        return this;
    }

    public ChildBuilder openTo(Actor person, ChildAccess.Kind kind) {
        Role role = Arrays.stream(Role.values())
                .filter(one -> one.reach() == Role.Reach.TOLD && one.name().equals(kind.name()))
                .findFirst()
                .orElse(Role.STAFF);
        grants.add(new Grant(
                kind,
                person.id(),
                role.reach() == Role.Reach.TOLD
                        ? person.organisations(role).stream().findFirst()
                        : Optional.empty()));
        return this;
    }

    public Child make() {
        return world.make(this);
    }
}
