package org.holdfast.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.StaffMember;
import org.holdfast.support.SupportGap.Missing;

/**
 * What a school holds ready for one child: key person, backup and safe place, and the gaps where one is missing. It
 * begins with the first thing recorded and gathers dated facts, of which each new one ends the one before. An adult who
 * left the school, and a place at a former school, count as gone without anybody saying so.
 */
@Entity
@Table(name = "support_record")
public class SupportRecord {
    @Id
    @Column(name = "child_id")
    private String childId;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Version
    private int version;

    @Transient
    private final KeyPeople people = new KeyPeople();

    @Transient
    private final Succession<SafePlace> places = new Succession<>();

    @Transient
    private final Succession<SupportGap> gaps = new Succession<>();

    @Transient
    private Whereabouts whereabouts = Whereabouts.UNKNOWN;

    @SuppressWarnings("NullAway.Init")
    protected SupportRecord() {}

    SupportRecord(ChildId child) {
        this.childId = child.id();
    }

    SupportRecord holding(List<Assignment> named, List<SafePlace> agreed, List<SupportGap> missing, Whereabouts where) {
        people.load(named);
        places.load(agreed);
        gaps.load(missing);
        whereabouts = where;
        return this;
    }

    /** The key person of a day, if they are at the child's school on it. */
    public Optional<KeyPerson> keyPerson(LocalDate day) {
        return named(Duty.KEY_PERSON, day).filter(KeyPerson::here);
    }

    /** Who stands in, if they are at the child's school that day. */
    public Optional<KeyPerson> backup(LocalDate day) {
        return named(Duty.BACKUP, day).filter(KeyPerson::here);
    }

    /** The backup who acts on a day, since the key person is away or there is none; nobody who is away acts. */
    public Optional<StandIn> acting(LocalDate day) {
        Optional<KeyPerson> first = keyPerson(day);
        return backup(day)
                .filter(backup -> backup.present()
                        && first.map(person -> !person.present()).orElse(true))
                .map(backup -> new StandIn(backup, first.map(KeyPerson::name), first.flatMap(KeyPerson::backOn)));
    }

    /** Who is named on a day, even where they have left the school. */
    public Optional<KeyPerson> named(Duty duty, LocalDate day) {
        return people.held(duty, day).map(assignment -> whereabouts.seen(assignment, day));
    }

    /** Everybody ever named, newest first. */
    public List<KeyPerson> history(LocalDate today) {
        return people.all().stream().map(a -> whereabouts.seen(a, today)).toList();
    }

    /** How many key persons the child has had since a day, the one of that day included. Source: NG26 1.1.4. */
    public int keyPersonsSince(LocalDate since, LocalDate today) {
        return people.keyPersonsSince(since, today);
    }

    public Optional<SafePlace> safePlace(LocalDate day) {
        return places.on(day).filter(place -> whereabouts.onRoll(place.schoolId(), day));
    }

    /** Gaps recorded and not closed. */
    public List<SupportGap> gaps(LocalDate day) {
        return gaps.known().filter(gap -> gap.holdsOn(day)).toList();
    }

    /**
     * From a day on; whoever was named before ends on it, and a backup who becomes key person is backup no longer.
     *
     * @return what ended and, last, what began
     */
    public List<DomainEvent> name(Duty duty, StaffMember adult, LocalDate from, Said said) {
        if (!whereabouts.together(adult, said.on())) {
            throw SupportRule.WORKS_AT_THE_SCHOOL.at("person");
        }
        if (!whereabouts.together(adult, from) || from.isAfter(said.on().plusYears(1))) {
            throw SupportRule.NAMED_WHILE_BOTH_ARE_THERE.at("from");
        }
        List<DomainEvent> happened = people.name(new ChildId(childId), duty, adult.id(), from, said);
        closeGap(duty == Duty.KEY_PERSON ? Missing.KEY_PERSON : Missing.BACKUP, said);
        return happened;
    }

    /**
     * Nobody follows.
     *
     * @param day from which the adult is no longer named
     */
    public List<DomainEvent> end(Duty duty, LocalDate day, Said said) {
        changedAt = said.at();
        return List.of(people.end(duty, day, said));
    }

    /** Somebody says on a day that it is still right. */
    public void confirm(Duty duty, Said said) {
        Assignment held = people.held(duty, said.on())
                .filter(a -> whereabouts.seen(a, said.on()).here())
                .orElseThrow(() -> new Refused(SupportRule.NOBODY_IS_NAMED));
        people.confirm(held, said);
        changedAt = said.at();
    }

    /** @param from the day, today or earlier, on which it was agreed with the child */
    public void agree(String schoolId, SafePlace.Agreed agreed, LocalDate from, Said said) {
        agreed.check();
        List<SafePlace> former = places.notOver(from);
        if (from.isAfter(said.on()) || former.stream().anyMatch(p -> p.from().isAfter(from))) {
            throw SupportRule.AGREED_IN_THE_PAST.at("from");
        }
        former.forEach(place -> places.end(place, from, said.at()));
        places.add(new SafePlace(new ChildId(childId), schoolId, agreed, new Period(from, null), said));
        closeGap(Missing.SAFE_PLACE, said);
    }

    /** Somebody says on a day that the place is still right. */
    public void confirmSafePlace(Said said) {
        SafePlace place = safePlace(said.on()).orElseThrow(() -> new Refused(SupportRule.NO_PLACE_YET));
        places.replace(place, place.confirmed(said), said.at());
        changedAt = said.at();
    }

    /** Says why something is missing; replaces what was said of it before. */
    public void recordGap(Missing missing, SupportGap.Promise promise, Said said) {
        boolean there =
                switch (missing) {
                    case KEY_PERSON -> keyPerson(said.on()).isPresent();
                    case BACKUP -> backup(said.on()).isPresent();
                    case SAFE_PLACE -> safePlace(said.on()).isPresent();
                };
        if (there) {
            throw new Refused(SupportRule.GAP_ONLY_WHERE_MISSING);
        }
        promise.check(said.on());
        closeGap(missing, said);
        gaps.add(new SupportGap(new ChildId(childId), missing, promise, new Period(said.on(), null), said));
    }

    /** Rows to be written. */
    List<DatedFact> takeFresh() {
        return Stream.of(people.takeFresh(), places.takeFresh(), gaps.takeFresh())
                .<DatedFact>flatMap(List::stream)
                .toList();
    }

    private void closeGap(Missing missing, Said said) {
        gaps.notOver(said.on()).stream()
                .filter(gap -> gap.missing() == missing)
                .forEach(gap -> gaps.end(gap, said.on(), said.at()));
        changedAt = said.at();
    }
}
