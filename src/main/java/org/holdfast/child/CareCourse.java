package org.holdfast.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The way through care that the episodes of one child tell, in any order of rows: statuses, what followed care, adoption
 * and death. Where the child lived is told by {@link HomeCourse}. Source: safeguards 5; facts E1, E2, E5.
 */
final class CareCourse {
    private final String authorityId;
    private final LocalDate adultOn;
    private final List<Span<CareSaid>> statuses = new ArrayList<>();
    private final List<Ssda903Episode> episodes;
    private Optional<LocalDate> adoptedOn = Optional.empty();
    private Optional<LocalDate> diedOn = Optional.empty();

    /** @param episodes that passed {@link EpisodeOrder}, at least one */
    CareCourse(List<Ssda903Episode> episodes, LocalDate bornOn, String authorityId) {
        this.episodes = episodes.stream().sorted(Ssda903Episode.IN_TIME).toList();
        this.authorityId = authorityId;
        this.adultOn = bornOn.plusYears(18);
        Ssda903Episode before = null;
        for (int i = 0; i < this.episodes.size(); i++) {
            Ssda903Episode episode = this.episodes.get(i);
            Ssda903Episode next = i + 1 < this.episodes.size() ? this.episodes.get(i + 1) : null;
            live(episode, before);
            end(episode, next);
            before = episode;
        }
    }

    List<Span<CareSaid>> statuses() {
        return statuses;
    }

    List<Span<HomeSaid>> homes() {
        return new HomeCourse(authorityId).of(episodes);
    }

    LocalDate start() {
        return episodes.get(0).from();
    }

    /** Whether the first row is the start of care; a file often begins in the middle. */
    boolean startKnown() {
        return episodes.get(0).began().equals("S");
    }

    Optional<LocalDate> adoptedOn() {
        return adoptedOn;
    }

    Optional<LocalDate> diedOn() {
        return diedOn;
    }

    private void live(Ssda903Episode episode, @Nullable Ssda903Episode before) {
        if (episode.lastsNoDay()) {
            return;
        }
        boolean goesOn = before != null && before.goesOn() && episode.from().equals(before.to());
        boolean atLeast = !goesOn && !episode.began().equals("S");
        CareSaid said = new CareSaid(
                episode.shortBreak() ? CareKind.SHORT_BREAKS : CareKind.LOOKED_AFTER,
                episode.legalStatus(),
                authorityId,
                episode.leaving().orElse(null),
                atLeast ? CareSaid.AT_LEAST : CareSaid.SOURCE);
        Span<CareSaid> span = new Span<>(said, episode.from(), episode.to(), rows(episode));
        Span<CareSaid> last = statuses.isEmpty() ? null : statuses.get(statuses.size() - 1);
        Optional<CareSaid> joined =
                last != null && goesOn ? CareSaid.MEANING.joined(last.what(), said) : Optional.empty();
        if (last != null && joined.isPresent()) {
            statuses.set(statuses.size() - 1, last.with(span, joined.get()));
        } else {
            statuses.add(span);
        }
    }

    private void end(Ssda903Episode episode, @Nullable Ssda903Episode next) {
        if (episode.leaving().isEmpty() || episode.to() == null) {
            return;
        }
        String code = episode.leaving().get();
        LocalDate day = episode.to();
        reasonOfLast(episode, code);
        adoptedOn = CareEnd.adoption(code) ? Optional.of(day) : adoptedOn;
        diedOn = CareEnd.death(code) ? Optional.of(day) : diedOn;
        LocalDate until = next == null ? null : next.from();
        if (!episode.shortBreak() && !day.equals(until)) {
            CareEnd.after(code, !day.isBefore(adultOn))
                    .map(kind -> new CareSaid(kind, null, authorityId, null, CareSaid.SOURCE))
                    .ifPresent(said -> statuses.add(new Span<>(said, day, until, rows(episode))));
        }
    }

    /** An episode of no day may end what went before it. */
    private void reasonOfLast(Ssda903Episode episode, String code) {
        int last = statuses.size() - 1;
        if (episode.lastsNoDay()
                && last >= 0
                && episode.from().equals(statuses.get(last).to())
                && statuses.get(last).what().inCare()) {
            statuses.set(
                    last, statuses.get(last).saying(statuses.get(last).what().ending(code)));
        }
    }

    private static Set<Integer> rows(Ssda903Episode episode) {
        return new TreeSet<>(List.of(episode.row()));
    }
}
