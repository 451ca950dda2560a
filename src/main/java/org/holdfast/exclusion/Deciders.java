package org.holdfast.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;

/** Who at a school may have decided: its head, or an adult who acted as head. Source: safeguards 7. */
@ApplicationScoped
public class Deciders {
    private static final Set<Role> ENTERS_ONLY =
            EnumSet.of(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER);

    @Inject
    EntityManager em;

    @Inject
    StaffMembers staff;

    /** The adults of a school on a day who may be named, those who lead it first. */
    public List<StaffMember> at(String schoolId, LocalDate day) {
        Set<String> entering = entering(schoolId, day);
        return staff.at(schoolId, day).stream()
                .filter(adult -> leads(adult) || !entering.contains(adult.id()))
                .sorted((a, b) -> Boolean.compare(leads(b), leads(a)))
                .toList();
    }

    /** @throws org.holdfast.kernel.Refused at the field, for anybody else */
    Decider named(String schoolId, LocalDate day, String staffId, Decider.Capacity capacity) {
        StaffMember adult = at(schoolId, day).stream()
                .filter(one -> one.id().equals(staffId))
                .findFirst()
                .orElseThrow(() -> ExclusionRule.HEAD_DECIDES.at("decider"));
        if (capacity == Decider.Capacity.NOT_SAID) {
            throw ExclusionRule.HEAD_DECIDES.at("capacity", "Choose whether they decided as head or as acting head.");
        }
        return new Decider(adult.name(), capacity);
    }

    static boolean leads(StaffMember adult) {
        String job = adult.jobTitle().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return (job.startsWith("head") && !job.startsWith("headof"))
                || job.startsWith("principal")
                || job.startsWith("actinghead");
    }

    private Set<String> entering(String schoolId, LocalDate day) {
        return Set.copyOf(em.createQuery(
                        "select p.personId from PostHeld p where p.organisationId = :school and p.role in :roles"
                                + " and p.validFrom <= :day and (p.validTo is null or p.validTo > :day)",
                        String.class)
                .setParameter("school", schoolId)
                .setParameter("roles", ENTERS_ONLY)
                .setParameter("day", day)
                .getResultList());
    }
}
