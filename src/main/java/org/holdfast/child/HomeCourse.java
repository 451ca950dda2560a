package org.holdfast.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a child lived, told from episodes: one row a home, however many episodes it has, and a move only where the child
 * really changed home. A temporary stay (T0 to T4) goes on with the home before it. Short breaks are spent away from
 * home and are none. Source: safeguards 5; facts E4, E5.
 */
final class HomeCourse {
    private final String authorityId;
    private final List<Span<HomeSaid>> homes = new ArrayList<>();
    private boolean away;

    HomeCourse(String authorityId) {
        this.authorityId = authorityId;
    }

    /** @param episodes in time */
    List<Span<HomeSaid>> of(List<Ssda903Episode> episodes) {
        Ssda903Episode before = null;
        for (Ssda903Episode episode : episodes) {
            if (!episode.shortBreak() && !episode.lastsNoDay()) {
                boolean goesOn = before != null && episode.from().equals(before.to()) && !homes.isEmpty();
                if (goesOn && before != null && before.goesOn()) {
                    goOn(homes.get(homes.size() - 1), episode);
                } else {
                    open(episode, List.of("P", "B").contains(episode.began()));
                }
                away = CareCodes.temporary(episode.place());
            }
            before = episode.shortBreak() ? null : episode;
        }
        return homes;
    }

    private void goOn(Span<HomeSaid> home, Ssda903Episode episode) {
        HomeSaid said = said(episode, false);
        boolean elsewhere = bothKnown(home.what().postcode(), said.postcode())
                && !String.valueOf(home.what().postcode()).equals(said.postcode());
        boolean newCarer = List.of("P", "B").contains(episode.began());
        boolean sameCarer = List.of("T", "U").contains(episode.began());
        if (CareCodes.temporary(episode.place())) {
            homes.set(homes.size() - 1, home.with(span(episode, said), home.what()));
        } else if (CareCodes.temporary(home.what().type())) {
            open(episode, false);
        } else if (away ? newCarer && (elsewhere || !alike(home.what(), said)) : newCarer) {
            open(episode, true);
        } else if (sameCarer && elsewhere) {
            open(episode, true);
        } else {
            Optional<HomeSaid> joined = HomeSaid.MEANING.joined(home.what(), said);
            joined.ifPresentOrElse(
                    both -> homes.set(homes.size() - 1, home.with(span(episode, said), both)),
                    () -> open(episode, false));
        }
    }

    private void open(Ssda903Episode episode, boolean moved) {
        boolean home = !CareCodes.temporary(episode.place());
        homes.add(span(episode, said(episode, moved && home)));
    }

    private static boolean alike(HomeSaid home, HomeSaid said) {
        return HomeSaid.MEANING.joined(home, said).isPresent();
    }

    private static boolean bothKnown(@Nullable String one, @Nullable String other) {
        return one != null && other != null;
    }

    private HomeSaid said(Ssda903Episode episode, boolean moved) {
        return new HomeSaid(
                episode.place(),
                episode.provider().orElse(null),
                authorityId,
                episode.postcode().orElse(null),
                moved,
                true,
                CareSaid.SOURCE);
    }

    private static Span<HomeSaid> span(Ssda903Episode episode, HomeSaid said) {
        return new Span<>(said, episode.from(), episode.to(), new TreeSet<>(List.of(episode.row())));
    }
}
