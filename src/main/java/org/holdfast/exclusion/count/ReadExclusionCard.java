package org.holdfast.exclusion.count;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.InHand;
import org.holdfast.exclusion.OpenedExclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;

/** Shows what a child's suspensions count to and whether one keeps the child out today. */
@UseCase
public class ReadExclusionCard {
    @Inject
    OpenedExclusions desk;

    @Inject
    Acting acting;

    /** @param all how many there are, of every year */
    public record Card(int all, Optional<Exclusion> today, DayCount count) {}

    /** Of no use to a reader who was only told of one exclusion: they have no task here. @throws NotFound for a child out of reach */
    @Allowed(Task.LIST_EXCLUSIONS)
    public Card run(ChildId id) {
        InHand hand = desk.open(id);
        acting.about("exclusions, counts");
        String school = hand.mainSchool(hand.today()).map(School::id).orElse("");
        return new Card(
                hand.all().size(),
                hand.all().stream().filter(one -> one.keepsOutOn(hand.today())).findFirst(),
                hand.count(hand.today(), school));
    }
}
