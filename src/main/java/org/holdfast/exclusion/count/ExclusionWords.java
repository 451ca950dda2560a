package org.holdfast.exclusion.count;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Days;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.web.Text;

/** An exclusion in sentences. @param forename of the child. @param back school day on which the child is back, if known */
record ExclusionWords(String forename, Exclusion one, Optional<LocalDate> back, LocalDate today) {
    private static final DateTimeFormatter LONG = format("EEEE d MMMM");
    private static final DateTimeFormatter DAY = format("d MMM");
    private static final DateTimeFormatter DAY_OF_YEAR = format("d MMM uuuu");

    /** Where it stands today: "Callum is suspended until Wednesday 25 November". */
    String answer() {
        if (!one.inForce()) {
            return Text.say(
                    "exclusion.record.answer." + one.status(),
                    kind(),
                    LONG.format(one.endedOn().orElse(today)));
        }
        if (one.category() == Category.PERMANENT) {
            return Text.say("exclusion.record.answer.permanent", forename, LONG.format(one.from()));
        }
        String key = today.isBefore(one.from()) ? "ahead" : over() ? "over" : "now";
        return Text.say(
                "exclusion.record.answer." + one.category() + "." + key,
                forename,
                LONG.format(one.from()),
                LONG.format(last()),
                back.map(LONG::format).orElse(""));
    }

    private boolean over() {
        return !back.map(day -> today.isBefore(day)).orElseGet(() -> !today.isAfter(last()));
    }

    /** For how long, from when to when, and when the child is back. */
    String lead() {
        if (one.category() == Category.PERMANENT) {
            return Text.say("exclusion.record.lead.permanent", LONG.format(one.from()));
        }
        String spell = Text.say(
                "exclusion.record.lead",
                kind(),
                Days.words(one.served()),
                one.from().equals(last())
                        ? LONG.format(last())
                        : Text.say("exclusion.record.fromTo", LONG.format(one.from()), LONG.format(last())));
        return one.inForce() ? spell : Text.say("exclusion.record.lead.ended", spell, Days.words(one.sessions()));
    }

    /** "Back in school Thursday 26 November." */
    String homecoming() {
        return back.filter(day -> one.category() == Category.SUSPENSION)
                .map(day -> Text.say("exclusion.record.back", LONG.format(day)))
                .orElse("");
    }

    /** "Suspension". */
    String kind() {
        return one.category().title();
    }

    /** "23–25 Nov". */
    static String span(Exclusion one) {
        LocalDate from = one.from();
        Optional<LocalDate> last = one.time().last().map(Slot::day);
        if (last.isEmpty()) {
            return Text.say("exclusion.record.since", DAY_OF_YEAR.format(from));
        }
        LocalDate to = last.get();
        if (from.equals(to)) {
            return DAY_OF_YEAR.format(from);
        }
        boolean month = from.getMonth() == to.getMonth() && from.getYear() == to.getYear();
        return (month ? String.valueOf(from.getDayOfMonth()) : DAY.format(from)) + "–" + DAY_OF_YEAR.format(to);
    }

    /** "morning of Mon 23 Nov", where a half day begins or ends it. */
    static String session(Slot slot) {
        return Text.say(
                slot.session() == Session.MORNING ? "exclusion.record.morning" : "exclusion.record.afternoon",
                LONG.format(slot.day()));
    }

    /** "Suspension", or that it was cancelled, and whether before it began. */
    static String kind(Exclusion one) {
        if (one.status() == ExclusionStatus.IN_FORCE) {
            return one.category().title();
        }
        return Text.say(
                one.served() == 0 ? "exclusion.record.kind.before" : "exclusion.record.kind.ended",
                one.category().title(),
                one.status().title().toLowerCase(Locale.ROOT));
    }

    private LocalDate last() {
        return one.time().last().map(Slot::day).orElse(one.from());
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
