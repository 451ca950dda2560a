package org.holdfast.training.staff;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.GroupSaid;
import org.holdfast.training.StaffGroup;
import org.holdfast.training.StaffGroups;
import org.holdfast.training.Trained;

/** Says from today to which groups adults of the actor's school belong. */
@UseCase
public class SortStaff {
    @Inject
    OwnAdults desk;

    @Inject
    StaffGroups groups;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param chosen by id of the adult; those who belong there already stay as they are
     * @return how many are new
     * @throws NotFound if one does not work at the actor's school
     */
    @Allowed(Task.SORT_STAFF)
    public int run(Map<String, StaffGroup> chosen) {
        List<Trained> adults = desk.adults();
        List<String> known = adults.stream().map(one -> one.adult().id()).toList();
        if (!known.containsAll(chosen.keySet())) {
            throw new NotFound("Person");
        }
        List<Trained> others = adults.stream()
                .filter(one -> chosen.containsKey(one.adult().id()))
                .filter(one -> !one.group()
                        .equals(Optional.ofNullable(chosen.get(one.adult().id()))))
                .toList();
        String by = acting.actor().name();
        LocalDate today = desk.today();
        others.forEach(one -> groups.say(
                new GroupSaid(
                        one.adult().id(), requireNonNull(chosen.get(one.adult().id())), today, by, clock.instant()),
                by,
                clock.instant()));
        acting.about("staff groups");
        acting.rows(others.size());
        return others.size();
    }
}
