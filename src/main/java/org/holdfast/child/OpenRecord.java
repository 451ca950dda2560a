package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Upn;
import org.holdfast.kernel.UseCase;

/**
 * Opens a record for a child on roll at the designated teacher's school. Where another record may be the same child's, the
 * new one stands by itself and a person decides; the school learns only that. Source: safeguards 5.
 */
@UseCase
public class OpenRecord {
    private static final int OLDEST = 26;

    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Namesakes namesakes;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param needsReview whether a person must say first that no other record is this child's */
    public record Opened(ChildId id, boolean needsReview) {}

    /** @throws Refused if the number is wrong, the school is another's, or the child is on the actor's list already */
    @Allowed(Task.EDIT_CHILD)
    public Opened run(NewChild said) {
        check(said);
        Optional<Upn> upn = number(said.upn());
        List<ChildId> byNumber = upn.map(namesakes::bearing).orElse(List.of());
        if (byNumber.stream().anyMatch(this::onOwnList)) {
            throw new Refused(ChildRule.ALREADY_ON_YOUR_LIST, ChildRule.ALREADY_ON_YOUR_LIST.sentence(), "upn");
        }
        List<ChildId> byName = namesakes.called(said.forename(), said.surname(), said.bornOn());
        Child child = new Child(said.forename().strip(), said.surname().strip(), said.bornOn(), said.sex());
        children.add(child);
        acting.concerns(child.id());
        acting.about("new record");
        Period since = new Period(said.from(), null);
        facts.record(new Enrolment(child.id(), said.schoolId(), Enrolment.Kind.MAIN, since, clock.instant()));
        if (byNumber.isEmpty()) {
            upn.ifPresent(number -> facts.record(new ChildIdentifier(
                    child.id(), ChildIdentifier.Kind.UPN, number.text(), null, since, clock.instant())));
        }
        byNumber.forEach(other -> namesakes.ask(child, other, IdentityReview.Reason.UPN, upn));
        byName.stream()
                .filter(other -> !byNumber.contains(other))
                .forEach(other ->
                        namesakes.ask(child, other, IdentityReview.Reason.NAME_AND_BIRTH_DATE, Optional.empty()));
        return new Opened(child.id(), !byNumber.isEmpty() || !byName.isEmpty());
    }

    private void check(NewChild said) {
        LocalDate today = LocalDate.now(clock);
        if (said.forename().isBlank() || said.surname().isBlank()) {
            throw new Refused(ChildRule.HAS_A_NAME, ChildRule.HAS_A_NAME.sentence(), "forename");
        }
        if (!said.bornOn().isBefore(today) || said.bornOn().isBefore(today.minusYears(OLDEST))) {
            throw new Refused(ChildRule.BORN_BEFORE_TODAY, ChildRule.BORN_BEFORE_TODAY.sentence(), "bornOn");
        }
        if (!acting.actor()
                .organisations(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER)
                .contains(said.schoolId())) {
            throw new Refused(ChildRule.AT_YOUR_SCHOOL, ChildRule.AT_YOUR_SCHOOL.sentence(), "school");
        }
    }

    private static Optional<Upn> number(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Upn.parse(typed)
                .orElseThrow(() -> new Refused(ChildRule.UPN_IS_VALID, ChildRule.UPN_IS_VALID.sentence(), "upn")));
    }

    private boolean onOwnList(ChildId other) {
        try {
            children.visible(other);
            return true;
        } catch (NotFound notOurs) {
            return false;
        }
    }
}
