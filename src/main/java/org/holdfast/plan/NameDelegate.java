package org.holdfast.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Children;
import org.holdfast.child.UntrainedNaming;
import org.holdfast.child.UntrainedNamings;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.StaffMember;
import org.jspecify.annotations.Nullable;

/** Hands some children's plans, or some sections of them, to a colleague of the school until a day. */
@UseCase
public class NameDelegate {
    /**
     * What is handed over.
     *
     * @param sections codes; none means every section that can be handed over
     * @param lastDay on which the colleague still writes
     * @param why they are named though their training is not in date; empty where nothing is to be said
     */
    public record Handed(
            String personId,
            List<ChildId> children,
            Collection<String> sections,
            @Nullable LocalDate lastDay,
            String why) {}

    @Inject
    Children children;

    @Inject
    Delegations delegations;

    @Inject
    DelegationTerms terms;

    @Inject
    DelegatePosts posts;

    @Inject
    UntrainedNamings untrained;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * What the colleague wrote for these children before is replaced.
     *
     * @throws NotFound if one of the children is not the actor's
     * @throws org.holdfast.kernel.Refused if another school is the main one of a child
     * @throws org.holdfast.kernel.Refused at the field that does not fit
     */
    @Allowed(Task.NAME_DELEGATE)
    public void run(Handed handed) {
        List<Child> chosen = chosen(handed.children());
        StaffMember colleague = terms.colleague(handed.personId());
        terms.checkRoll(chosen, colleague.organisationId());
        terms.checkSections(handed.sections());
        Period period = terms.period(handed.lastDay());
        untrained.named(chosen, UntrainedNaming.Part.DELEGATE, colleague, period.from(), handed.why());
        String grant = Ids.next();
        Delegation.Pair people = new Delegation.Pair(
                colleague.id(),
                colleague.name(),
                acting.actor().id(),
                acting.actor().name());
        chosen.forEach(child -> {
            replace(child, colleague, period);
            delegations.add(new Delegation(
                    grant, child, colleague.organisationId(), people, handed.sections(), period, clock.instant()));
            acting.changed(child.id(), "delegate " + colleague.id());
        });
        posts.fit(colleague.id(), colleague.organisationId());
        acting.about("delegate " + colleague.id());
        acting.rows(chosen.size());
    }

    private List<Child> chosen(List<ChildId> ids) {
        Set<String> wanted = ids.stream().map(ChildId::id).collect(Collectors.toSet());
        List<Child> seen = children.seen(List.copyOf(wanted)).stream()
                .filter(child -> !child.sight().onlyEarly())
                .toList();
        if (seen.size() < wanted.size()) {
            seen.forEach(child -> wanted.remove(child.id().id()));
            wanted.forEach(id -> children.present(new ChildId(id)));
            throw new NotFound("Child");
        }
        if (seen.isEmpty()) {
            throw DelegationRule.SOME_CHILD.at("children");
        }
        return seen;
    }

    private void replace(Child child, StaffMember colleague, Period period) {
        LocalDate today = period.from();
        delegations
                .of(child, colleague.id(), today)
                .ifPresent(before -> delegations.end(before, today, clock.instant()));
        children.withdraw(child, ChildAccess.Kind.DELEGATE, colleague.id(), today);
        children.grant(
                child,
                ChildAccess.Kind.DELEGATE,
                colleague.id(),
                period,
                acting.actor().name());
    }
}
