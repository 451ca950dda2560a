package org.holdfast.bridge.child;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.bridge.LiveV1.ActingV1;
import org.holdfast.kernel.ChildId;
import org.holdfast.support.KeyPerson;
import org.holdfast.support.SupportGap;
import org.holdfast.support.SupportGap.Missing;
import org.holdfast.support.SupportView;
import org.jspecify.annotations.Nullable;

/**
 * The adult at school whom a child goes to; a part that there is not is absent.
 *
 * @param gap why there is none, where that was recorded
 * @param acting the backup, where they act today
 */
public record KeyPersonV1(
        String childId,
        @Nullable AdultV1 keyPerson,
        @Nullable AdultV1 backup,
        @Nullable ActingV1 acting,
        @Nullable GapV1 gap) {
    /**
     * @param phone at the school
     * @param since first day on which they were named
     * @param verifiedOn day on which somebody last said that it is right
     * @param awayFrom first day away, where they are away today
     * @param backOn day of their return, where it is known
     */
    public record AdultV1(
            String name,
            String jobTitle,
            @Nullable String phone,
            LocalDate since,
            LocalDate verifiedOn,
            @Nullable LocalDate awayFrom,
            @Nullable LocalDate backOn) {
        static AdultV1 of(KeyPerson person) {
            return new AdultV1(
                    person.name(),
                    person.jobTitle(),
                    person.phone().isEmpty() ? null : person.phone(),
                    person.since(),
                    person.verifiedOn(),
                    person.away().map(away -> away.from()).orElse(null),
                    person.backOn().orElse(null));
        }
    }

    /** Something is missing: why, who sees to it, and by when. */
    public record GapV1(String reason, String owner, LocalDate dueOn) {
        static Optional<GapV1> of(SupportView view, Missing missing) {
            return view.gaps().stream()
                    .filter(gap -> gap.missing() == missing)
                    .findFirst()
                    .map(GapV1::of);
        }

        private static GapV1 of(SupportGap gap) {
            return new GapV1(gap.reason(), gap.owner(), gap.dueOn());
        }
    }

    static KeyPersonV1 of(ChildId child, SupportView view) {
        return new KeyPersonV1(
                child.id(),
                view.keyPerson().map(AdultV1::of).orElse(null),
                view.backup().map(AdultV1::of).orElse(null),
                view.acting().map(ActingV1::of).orElse(null),
                GapV1.of(view, Missing.KEY_PERSON).orElse(null));
    }
}
