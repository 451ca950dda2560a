package org.holdfast.bridge.child;

import java.time.LocalDate;
import org.holdfast.kernel.ChildId;
import org.holdfast.support.SafePlace;
import org.holdfast.support.SupportGap.Missing;
import org.holdfast.support.SupportView;
import org.jspecify.annotations.Nullable;

/**
 * Where at school a child may go; a part that there is not is absent.
 *
 * @param gap why there is none, where that was recorded
 */
public record SafePlaceV1(String childId, @Nullable PlaceV1 safePlace, KeyPersonV1.@Nullable GapV1 gap) {
    /**
     * @param closedHours empty where it is always open
     * @param alternative where to go meanwhile
     * @param verifiedOn day on which somebody last said that it is right
     */
    public record PlaceV1(
            String room,
            String wayThere,
            String agreedSignal,
            String whoIsTold,
            String closedHours,
            String alternative,
            LocalDate since,
            LocalDate verifiedOn) {
        static PlaceV1 of(SafePlace place) {
            SafePlace.Agreed agreed = place.agreed();
            return new PlaceV1(
                    agreed.room(),
                    agreed.wayThere(),
                    agreed.agreedSignal(),
                    agreed.whoIsTold(),
                    agreed.closedHours(),
                    agreed.alternative(),
                    place.from(),
                    place.verifiedOn());
        }
    }

    static SafePlaceV1 of(ChildId child, SupportView view) {
        return new SafePlaceV1(
                child.id(),
                view.safePlace().map(PlaceV1::of).orElse(null),
                KeyPersonV1.GapV1.of(view, Missing.SAFE_PLACE).orElse(null));
    }
}
