package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.plan.form.PlanForms;
import org.holdfast.plan.form.Section;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;
import org.jspecify.annotations.Nullable;

/** To whom the acting lead of a school may hand what, and until when. */
@ApplicationScoped
class DelegationTerms {
    private static final Set<Role> LEADS =
            EnumSet.of(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER);

    @Inject
    StaffMembers staff;

    @Inject
    Accounts accounts;

    @Inject
    ChildFacts facts;

    @Inject
    PlanForms forms;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Schools that the actor leads. */
    List<String> schools() {
        return acting.actor().organisations(LEADS.toArray(Role[]::new));
    }

    /** Adults of these schools who can sign in and do not write all plans anyway, by name; three queries a school. */
    List<StaffMember> colleagues() {
        LocalDate today = LocalDate.now(clock);
        return schools().stream()
                .flatMap(school -> writable(staff.at(school, today)).stream())
                .toList();
    }

    private List<StaffMember> writable(List<StaffMember> adults) {
        LocalDate today = LocalDate.now(clock);
        List<String> ids = adults.stream().map(StaffMember::id).toList();
        Set<String> able = Set.copyOf(accounts.ableToSignIn(ids));
        Set<String> leads = accounts.postsOf(ids, today).stream()
                .filter(held -> LEADS.contains(held.post().role()))
                .map(PostHeld::personId)
                .collect(Collectors.toSet());
        return adults.stream()
                .filter(adult -> able.contains(adult.id()) && !leads.contains(adult.id()))
                .toList();
    }

    StaffMember colleague(String personId) {
        StaffMember adult = staff.byId(personId)
                .filter(known ->
                        known.worksOn(LocalDate.now(clock)) && schools().contains(known.organisationId()))
                .filter(known -> !accounts.ableToSignIn(List.of(known.id())).isEmpty())
                .orElseThrow(() -> DelegationRule.COLLEAGUE_OF_THE_SCHOOL.at("person"));
        if (writable(List.of(adult)).isEmpty()) {
            throw DelegationRule.WRITES_ALREADY.at("person");
        }
        return adult;
    }

    void checkRoll(List<Child> children, String schoolId) {
        LocalDate today = LocalDate.now(clock);
        Map<ChildId, List<Enrolment>> places = facts.of(Enrolment.class, children);
        boolean all = children.stream().allMatch(child -> places.getOrDefault(child.id(), List.of()).stream()
                .anyMatch(place -> place.holdsOn(today) && place.schoolId().equals(schoolId)));
        if (!all) {
            throw DelegationRule.CHILD_OF_THE_SCHOOL.at("children");
        }
    }

    /** Sections that can be handed over at all. */
    List<Section> sections() {
        return forms.on(LocalDate.now(clock), Optional.empty())
                .handedOver(Set.of())
                .sections();
    }

    void checkSections(Collection<String> codes) {
        Set<String> known = sections().stream().map(Section::code).collect(Collectors.toSet());
        if (!known.containsAll(codes)) {
            throw DelegationRule.SECTION_CAN_BE_HANDED_OVER.at("sections");
        }
    }

    Period period(@Nullable LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(1))) {
            throw DelegationRule.ENDS_WITHIN_A_YEAR.at("lastDay");
        }
        return new Period(today, lastDay.plusDays(1));
    }
}
