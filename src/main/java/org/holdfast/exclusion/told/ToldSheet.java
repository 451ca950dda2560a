package org.holdfast.exclusion.told;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who was told of one exclusion, as one reader may know it.
 *
 * @param notices what was told last first
 * @param calls the newest first
 * @param letters of today; none for a reader who may not know of contacts
 * @param onlyTold the reader knows of the child by having been told alone: whose ladder it was is not said
 * @param mine whether the reader is asked to say that they know
 * @param follows whether the reader may write down calls and steps
 * @param decides whether the reader may say what becomes of held letters
 */
public record ToldSheet(
        List<ExclusionNotice> notices,
        List<NoticeCall> calls,
        List<NotTold> notTold,
        List<AddressedLetter> letters,
        boolean onlyTold,
        boolean mine,
        boolean follows,
        boolean decides,
        Instant asAt) {
    /** Somebody who is not told, and why. */
    public record NotTold(Recipient recipient, ToldRule why) {}

    /** About what is believed now: of the newest cause, ladder by ladder. */
    public List<ExclusionNotice> current() {
        return ladders(true);
    }

    /** About what was believed before. */
    public List<ExclusionNotice> before() {
        return ladders(false);
    }

    private List<ExclusionNotice> ladders(boolean newest) {
        Optional<String> row = notices.stream()
                .max(Comparator.comparing(ExclusionNotice::sentAt).thenComparing(ExclusionNotice::id))
                .map(ExclusionNotice::causeRowId);
        return notices.stream()
                .filter(notice -> row.map(notice.causeRowId()::equals).orElse(false) == newest)
                .sorted(Comparator.comparing(ExclusionNotice::cause, Comparator.reverseOrder())
                        .thenComparing(ExclusionNotice::causeRowId, Comparator.reverseOrder())
                        .thenComparing(ExclusionNotice::recipient)
                        .thenComparingInt(ExclusionNotice::step))
                .toList();
    }

    /** The first, in the order of the ladders, whose time is over. */
    public Optional<ExclusionNotice> over() {
        return current().stream().filter(notice -> notice.over(asAt)).findFirst();
    }

    /** The first ladder at whose end nobody was there to be told: nobody must take it for known. */
    public Optional<ExclusionNotice> nobody() {
        return current().stream()
                .filter(notice -> notice.open() && notice.nobodyLeft())
                .findFirst();
    }

    /** The first who has not said that they know. */
    public Optional<ExclusionNotice> waiting() {
        return current().stream()
                .filter(notice -> notice.open() && !notice.vacant())
                .findFirst();
    }
}
