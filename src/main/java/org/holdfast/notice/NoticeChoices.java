package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Account;
import org.holdfast.school.Terms;
import org.holdfast.school.WorkingDays;

/** When people want to be told by mail. */
@ApplicationScoped
public class NoticeChoices {
    @Inject
    EntityManager em;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    /** Empty for somebody who never chose. */
    Optional<NoticeChoice> of(String personId) {
        return of(List.of(personId)).stream().findFirst();
    }

    private List<NoticeChoice> of(Collection<String> people) {
        return em.createQuery("select c from NoticeChoice c where c.currentKey in :people", NoticeChoice.class)
                .setParameter("people", people)
                .getResultList();
    }

    /** In the place of the former one. */
    void record(NoticeChoice choice) {
        // Two windows of one person that save at once are done one after the other.
        em.find(Account.class, choice.personId(), LockModeType.PESSIMISTIC_WRITE);
        of(choice.personId()).ifPresent(former -> former.supersede(clock.instant()));
        em.flush();
        em.persist(choice);
    }

    MailTimes times(String personId) {
        return times(List.of(personId)).values().iterator().next();
    }

    /** Of all of some people, in two statements. */
    Map<String, MailTimes> times(Collection<String> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        WorkingDays days = workingDays();
        Map<String, MailTimes> times = new HashMap<>();
        people.forEach(person -> times.put(person, MailTimes.unchosen(days, clock.getZone())));
        of(people).forEach(choice -> times.put(choice.personId(), choice.times(days, clock.getZone())));
        return times;
    }

    /** England's: a person may work for places in several nations. */
    private WorkingDays workingDays() {
        return terms.national().workingDays();
    }
}
