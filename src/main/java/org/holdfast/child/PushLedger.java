package org.holdfast.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.child.ChildIdentifier.Kind;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.NhsNumber;
import org.holdfast.kernel.Upn;

/**
 * Compares what a case system has pushed of a child with what is known, and finds the least that has to be written. What
 * another authority recorded of its own care is left alone.
 */
public final class PushLedger {
    private final String authorityId;
    private final KnownCare known;
    private final CareChange change;

    public PushLedger(String authorityId, KnownCare known) {
        this.authorityId = authorityId;
        this.known = known;
        this.change = new CareChange(known);
    }

    public CareChange change() {
        return change;
    }

    /** @param told homes that other sources ever told of the child and that were restricted */
    public PushLedger care(PushedCare pushed, Child child, List<Placement> told) {
        List<CareStatus> foreign = new ArrayList<>(known.statuses());
        List<CareStatus> own = CareLedger.own(authorityId, known.statuses(), CareStatus::authorityId);
        foreign.removeAll(own);
        PushedCourse course = new PushedCourse(authorityId, child.bornOn(), pushed, careOf(foreign));
        List<Span<CareSaid>> spans = CareLedger.spans(own, CareSaid::of);
        Difference<CareSaid, CareStatus> status =
                Difference.of(CareSaid.SOURCED, own, spans, course.over(others(spans, CareSaid::source)));
        change.wrongStatuses.addAll(status.wrong());
        change.statuses.addAll(status.now());
        pushed.everStatuses().stream()
                .filter(PushedStatus::inCare)
                .map(PushedStatus::from)
                .min(LocalDate::compareTo)
                .ifPresent(start -> CareLedger.giveWay(change, after(foreign), start));
        change.adoptedOn = course.adoptedOn();
        died(pushed, course, child);
        homes(pushed, told);
        return this;
    }

    private void homes(PushedCare pushed, List<Placement> told) {
        List<Placement> own = CareLedger.own(authorityId, known.placements(), Placement::authorityId);
        List<Span<HomeSaid>> spans = CareLedger.spans(own, HomeSaid::of);
        List<Span<HomeSaid>> laid = new PushedHomeCourse(authorityId, pushed)
                .over(others(spans, HomeSaid::source)).stream()
                        .map(span -> restricted(span, pushed, told)
                                ? span.saying(span.what().restrictedAs(true))
                                : span)
                        .toList();
        Difference<HomeSaid, Placement> home = Difference.of(HomeSaid.SOURCED, own, spans, laid);
        change.wrongPlacements.addAll(home.wrong());
        change.homes.addAll(home.now());
    }

    /**
     * What followed another authority's care. A standing beside care is not ended by a push, which may be a mistake: what its
     * source took back would not bring it back.
     */
    private static List<CareStatus> after(List<CareStatus> foreign) {
        return foreign.stream()
                .filter(status -> status.kind().previouslyLookedAfter())
                .toList();
    }

    /**
     * Whether any word of any source ever left the address of those days restricted: another id or another first day is no
     * reason to open it. A stay away says nothing of the home it is away from.
     */
    private static boolean restricted(Span<HomeSaid> span, PushedCare pushed, List<Placement> told) {
        if (!span.what().source().equals(CareSaid.BRIDGE)) {
            return false;
        }
        boolean away = CareCodes.temporary(span.what().type());
        return pushed.everHomes().stream()
                        .filter(home -> home.restricted() && (away || !home.temporary()))
                        .anyMatch(home -> home.period().meets(span.period()))
                || told.stream()
                        .filter(home -> away || !CareCodes.temporary(home.typeCode()))
                        .anyMatch(home -> home.period().meets(span.period()));
    }

    /** A death that the source took back never was; what others told of one stays. */
    private void died(PushedCare pushed, PushedCourse course, Child child) {
        Optional<LocalDate> day = course.diedOn();
        change.diedOn = day.filter(it -> !Optional.of(it).equals(child.diedOn()));
        change.lives = day.isEmpty()
                && pushed.everStatuses().stream()
                        .filter(status -> status.endReason() != null && CareEnd.death(status.endReason()))
                        .flatMap(status -> status.left().stream())
                        .anyMatch(it -> child.diedOn().equals(Optional.of(it)));
    }

    /**
     * Who the source says the child is. Its name counts where the source opened the record, or where a file did that knew
     * none.
     *
     * @param newestFirst every word of the source, so that a number which it gave before is a former one
     * @param upnInDoubt a person said that the number belongs to another child
     */
    public PushLedger person(List<PushedPerson> newestFirst, Child child, boolean opened, boolean upnInDoubt) {
        PushedPerson now = newestFirst.get(0);
        SocialCareId number = now.number();
        if (texts(Kind.SOCIAL_CARE_ID)
                .noneMatch(text -> text.equals(number.text())
                        || SocialCareId.parse(text).map(SocialCareId::key).equals(Optional.of(number.key())))) {
            change.identifiers.add(new CareChange.NewIdentifier(Kind.SOCIAL_CARE_ID, number.text(), true));
        }
        if (!upnInDoubt) {
            upns(newestFirst);
        }
        nhs(newestFirst);
        change.sex = Optional.of(now.sex()).filter(sex -> !sex.equals("U") && !sex.equals(child.sex()));
        boolean nameless =
                texts(Kind.SOCIAL_CARE_ID).anyMatch(text -> child.legalName().equals("Child " + text));
        if ((opened || nameless) && !child.legalName().equals(now.forename() + " " + now.surname())) {
            change.name = Optional.of(new CareChange.Name(now.forename(), now.surname()));
        }
        return this;
    }

    /** What the source says last counts; where it says none, what it said before goes on. */
    private void nhs(List<PushedPerson> newestFirst) {
        newestFirst.stream()
                .flatMap(person -> person.nhsNumber().stream())
                .map(NhsNumber::text)
                .findFirst()
                .filter(text -> texts(Kind.NHS_NUMBER).noneMatch(text::equals))
                .ifPresent(text -> {
                    numbers(Kind.NHS_NUMBER).forEach(change.wrongIdentifiers::add);
                    change.identifiers.add(new CareChange.NewIdentifier(Kind.NHS_NUMBER, text, true));
                });
    }

    private void upns(List<PushedPerson> newestFirst) {
        Optional<String> now = newestFirst.stream()
                .flatMap(person -> person.upn().stream())
                .map(Upn::text)
                .findFirst();
        Set<String> former = new HashSet<>();
        newestFirst.forEach(person -> Stream.concat(person.upn().stream(), person.formerUpns().stream())
                .map(Upn::text)
                .forEach(former::add));
        now.ifPresent(number -> {
            former.remove(number);
            numbers(Kind.UPN).filter(known -> !known.text().equals(number)).forEach(before -> {
                change.wrongIdentifiers.add(before);
                former.add(before.text());
            });
            numbers(Kind.FORMER_UPN)
                    .filter(known -> known.text().equals(number))
                    .forEach(change.wrongIdentifiers::add);
            if (texts(Kind.UPN).noneMatch(number::equals)) {
                change.identifiers.add(new CareChange.NewIdentifier(Kind.UPN, number, false));
            }
        });
        Set<String> written = new HashSet<>(texts(Kind.FORMER_UPN).toList());
        former.stream()
                .filter(text -> !written.contains(text))
                .filter(text -> now.isPresent() || texts(Kind.UPN).noneMatch(text::equals))
                .sorted()
                .forEach(text -> change.identifiers.add(new CareChange.NewIdentifier(Kind.FORMER_UPN, text, false)));
    }

    private Stream<String> texts(Kind kind) {
        return numbers(kind).map(ChildIdentifier::text);
    }

    private Stream<ChildIdentifier> numbers(Kind kind) {
        return known.identifiers().stream()
                .filter(number -> number.kind() == kind)
                .filter(number -> number.authorityId().map(authorityId::equals).orElse(true));
    }

    private static List<LocalDate> careOf(List<CareStatus> foreign) {
        return foreign.stream()
                .filter(status -> CareSaid.of(status).inCare())
                .map(DatedFact::from)
                .toList();
    }

    private static <T> List<Span<T>> others(List<Span<T>> known, Function<T, String> source) {
        return known.stream()
                .filter(span -> !source.apply(span.what()).equals(CareSaid.BRIDGE))
                .toList();
    }
}
