package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.holdfast.access.Acting;
import org.holdfast.kernel.Refused;
import org.holdfast.school.StaffMember;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.Standing;
import org.holdfast.training.Trainings;

/** Adults named for children while their training is not in date, and why. Source: F47. */
@ApplicationScoped
public class UntrainedNamings {
    private static final int LONGEST = 400;

    @Inject
    EntityManager em;

    @Inject
    Trainings trainings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** How an adult stands on the day they begin, or today where they began before. */
    public Standing standing(String staffId, LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = from.isBefore(today) ? today : from;
        return Objects.requireNonNull(trainings.of(List.of(staffId), day).get(staffId));
    }

    /**
     * Keeps why an adult is named without training in date; of one who is in date nothing is asked and nothing kept.
     *
     * @param from the day on which the part begins
     * @param why empty where nobody said it
     * @throws Refused at the field {@code why}, with what is missing
     */
    public void named(List<Child> children, UntrainedNaming.Part part, StaffMember adult, LocalDate from, String why) {
        Standing standing = standing(adult.id(), from);
        if (standing.inDate(StaffDuty.IN_CONTACT)) {
            return;
        }
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            NamingRule rule = NamingRule.UNTRAINED_NEEDS_A_REASON;
            throw new Refused(
                    rule, adult.name() + ": " + standing.words(StaffDuty.IN_CONTACT) + " " + rule.sentence(), "why");
        }
        children.forEach(child -> em.persist(new UntrainedNaming(
                child.id(), part, adult.id(), from, reason, acting.actor().name(), clock.instant())));
    }

    /** What was said of a child's adults, the latest first. */
    public List<UntrainedNaming> of(Child child) {
        return em.createQuery(
                        "select n from UntrainedNaming n where n.childId = :child and n.supersededAt is null"
                                + " order by n.recordedAt desc, n.id desc",
                        UntrainedNaming.class)
                .setParameter("child", child.id().id())
                .getResultList();
    }
}
