package org.holdfast.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a child lived, as pushed placements tell it: a move only where the home really changed. A temporary stay (T0 to T4)
 * goes on with the home before it. Source: safeguards 5; facts E4.
 */
final class PushedHomeCourse {
    private static final Timeline.Meaning<HomeSaid> MEANING = HomeSaid.MEANING;

    private final String authorityId;
    private final PushedCare pushed;
    private final List<Span<HomeSaid>> homes = new ArrayList<>();
    private @Nullable PushedHome before;
    private String homeKey = "";
    private boolean away;

    PushedHomeCourse(String authorityId, PushedCare pushed) {
        this.authorityId = authorityId;
        this.pushed = pushed;
    }

    /** @param others what other sources said; it ends where a pushed placement first meets it */
    List<Span<HomeSaid>> over(List<Span<HomeSaid>> others) {
        List<Span<HomeSaid>> left =
                others.stream().flatMap(span -> untilMet(span).stream()).toList();
        List<PushedHome> upwards =
                pushed.homes().stream().sorted(PushedHome.UPWARDS).toList();
        List<org.holdfast.kernel.Period> layers = new ArrayList<>();
        left.forEach(span -> layers.add(span.period()));
        upwards.forEach(home -> layers.add(home.period()));
        for (Span<Integer> seen : Layers.seen(layers)) {
            if (seen.what() < left.size()) {
                known(Layers.piece(MEANING, left.get(seen.what()), seen.from(), seen.to()));
            } else {
                live(upwards.get(seen.what() - left.size()), seen.from(), seen.to());
            }
        }
        return homes;
    }

    private Optional<Span<HomeSaid>> untilMet(Span<HomeSaid> span) {
        return pushed.everHomes().stream()
                .filter(home -> home.period().meets(span.period()))
                .map(home -> home.from().isBefore(span.from()) ? span.from() : home.from())
                .min(LocalDate::compareTo)
                .map(day -> Layers.piece(MEANING, span, span.from(), day))
                .or(() -> Optional.of(span))
                .filter(piece -> !piece.from().equals(piece.to()));
    }

    private void known(Span<HomeSaid> span) {
        homes.add(span);
        before = null;
        homeKey = "";
        away = CareCodes.temporary(span.what().type());
    }

    private void live(PushedHome home, LocalDate from, @Nullable LocalDate to) {
        Span<HomeSaid> last = homes.isEmpty() ? null : homes.get(homes.size() - 1);
        boolean goesOn = last != null && from.equals(last.to());
        if (last != null && goesOn && before != null && goesOnIn(home, last.what())) {
            homes.set(homes.size() - 1, new Span<>(last.what(), last.from(), to, last.rows()));
        } else {
            boolean moved =
                    !home.temporary() && home.newHome().orElse(goesOn && last != null && moved(home, last.what()));
            homes.add(new Span<>(said(home, moved), from, to, java.util.Set.of()));
        }
        before = home;
        homeKey = home.temporary() ? homeKey : home.key();
        away = home.temporary();
    }

    /** Away for a time, back from there, or the same placement as before. */
    private boolean goesOnIn(PushedHome home, HomeSaid last) {
        return home.temporary() || home.key().equals(homeKey) || (away && alike(home, last));
    }

    private static boolean moved(PushedHome home, HomeSaid last) {
        boolean sameAddress = last.postcode() != null && last.postcode().equals(home.postcode()) && alike(home, last);
        return !CareCodes.temporary(last.type()) && !sameAddress;
    }

    private static boolean alike(PushedHome home, HomeSaid last) {
        boolean elsewhere = last.postcode() != null
                && home.postcode() != null
                && !last.postcode().equals(home.postcode());
        return home.type().equals(last.type()) && !elsewhere;
    }

    private HomeSaid said(PushedHome home, boolean moved) {
        return new HomeSaid(
                home.type(), home.provider(), authorityId, home.postcode(), moved, home.restricted(), CareSaid.BRIDGE);
    }
}
