package org.holdfast.attendance.drop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.attendance.DaysHeld;
import org.holdfast.attendance.RegisterState;
import org.holdfast.kernel.ChildId;

/**
 * Drops that were worked out before, each with everything that they were worked out from. Whoever asks brings what holds
 * now; only where all of it is the same, so are the drops. Nothing has to be told of a change, and nothing is lost with
 * this: what is not here is worked out again.
 */
@ApplicationScoped
public class FoundDrops {
    /** Children of a country; more than these are forgotten all at once. */
    private static final int MOST = 100_000;

    /** Calendars of a country's authorities and of schools with their own. */
    private static final int MOST_DAYS = 2_000;

    private final Map<ChildId, Found> found = new ConcurrentHashMap<>();
    private final Map<DaysHeld, DaysHeld> days = new ConcurrentHashMap<>();

    /** Everything that decides about a child's drops. */
    record Basis(
            LocalDate today,
            List<RegisterState> registers,
            DaysHeld days,
            Thresholds thresholds,
            Optional<LocalDate> movedHome) {
        /** @param days equal to those of the case, from {@link FoundDrops#same} */
        static Basis of(DropCase one, DaysHeld days, List<RegisterState> registers) {
            return new Basis(
                    one.today(), registers, days, one.thresholds(), one.child().movedHome());
        }

        /** Where several schools keep a register, more than its state decides what stands. */
        boolean simple() {
            return registers.stream().map(RegisterState::year).distinct().count() == registers.size();
        }
    }

    private record Found(Basis basis, List<Drop> drops) {}

    /**
     * The equal ones that were brought before, so that two bases of the same place are compared at a glance. For comparing
     * alone: what a calendar says beside days and terms may be another today.
     */
    DaysHeld same(DaysHeld held) {
        if (days.size() >= MOST_DAYS) {
            days.clear();
        }
        DaysHeld earlier = days.putIfAbsent(held, held);
        return earlier == null ? held : earlier;
    }

    Optional<List<Drop>> of(ChildId child, Basis basis) {
        return Optional.ofNullable(found.get(child))
                .filter(known -> known.basis().equals(basis))
                .map(Found::drops);
    }

    void keep(ChildId child, Basis basis, List<Drop> drops) {
        if (basis.simple()) {
            if (found.size() >= MOST) {
                found.clear();
            }
            found.put(child, new Found(basis, drops));
        }
    }
}
