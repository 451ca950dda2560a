package org.holdfast.monitoring.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.training.StaffGroup;
import org.holdfast.training.Trained;
import org.holdfast.web.Text;

/**
 * How many adults of a group are in date with training, of those in contact with children who have plans.
 *
 * @param group empty for those whose group is not said yet
 * @param inDate numerator
 * @param total denominator
 */
public record Share(Optional<StaffGroup> group, int inDate, int total) {
    /** By group in the order of the groups, those that have somebody; those without a group last. */
    public static List<Share> of(List<Trained> adults) {
        List<Share> shares = new ArrayList<>();
        Stream.concat(Stream.of(StaffGroup.values()).map(Optional::of), Stream.of(Optional.<StaffGroup>empty()))
                .map(group -> of(
                        group,
                        adults.stream().filter(one -> one.group().equals(group)).toList()))
                .filter(share -> share.total > 0)
                .forEach(shares::add);
        return shares;
    }

    /** Of all groups together: what the shares add up to. */
    public static Share sum(List<Share> shares) {
        return new Share(
                Optional.empty(),
                shares.stream().mapToInt(Share::inDate).sum(),
                shares.stream().mapToInt(Share::total).sum());
    }

    private static Share of(Optional<StaffGroup> group, List<Trained> adults) {
        List<Trained> counted = adults.stream().filter(Trained::inContact).toList();
        return new Share(group, (int) counted.stream().filter(Trained::inDate).count(), counted.size());
    }

    public String title() {
        return group.map(StaffGroup::title).orElseGet(() -> Text.say("training.group.UNSAID"));
    }
}
