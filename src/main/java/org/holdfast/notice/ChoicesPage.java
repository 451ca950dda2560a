package org.holdfast.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.notice.ReadNoticeChoice.Chosen;
import org.holdfast.school.Amount;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** When mail tells the reader of what waits, and the form to choose it. */
@Named
@ViewScoped
public class ChoicesPage implements Serializable {
    private static final String HERE = "/notice/choices";
    private static final int HALF_HOURS = 48;
    private static final int HALF_AN_HOUR = 30;

    @Inject
    transient ReadNoticeChoice readNoticeChoice;

    @Inject
    transient ChooseNotices chooseNotices;

    @Inject
    transient Show show;

    private transient @Nullable Chosen chosen;
    private boolean opened;
    private String rhythm = "";
    private String quietFrom = "";
    private String quietTo = "";
    private @Nullable LocalDate holidayFrom;
    private @Nullable LocalDate holidayTo;

    /** Fills the form once: what was typed stays where it is refused. */
    public void open() {
        if (opened) {
            return;
        }
        opened = true;
        Chosen now = chosen();
        rhythm = now.rhythm().name();
        now.quiet().ifPresent(quiet -> {
            quietFrom = Amount.words(quiet.from());
            quietTo = Amount.words(quiet.to());
        });
        now.holiday().ifPresent(days -> {
            holidayFrom = days.from();
            holidayTo = days.end().map(end -> end.minusDays(1)).orElse(null);
        });
    }

    /** The heading: what was chosen, in words. */
    public String answer() {
        return Text.say("notice.choices.answer." + chosen().rhythm().name(), Amount.words(MailTimes.MORNING));
    }

    /** When the next mail goes, and with how many tasks. */
    public String next() {
        Chosen now = chosen();
        if (now.waiting() > 0) {
            return Text.say(
                    "notice.choices.waiting",
                    now.waiting(),
                    show.when(now.told().orElse(null)));
        }
        return now.next()
                .map(moment -> Text.say("notice.choices.next", show.when(moment)))
                .orElse(Text.say("notice.choices.atOnce"));
    }

    /** Why no mail reaches the reader at all; empty where it does. */
    public String unreached() {
        return !chosen().mailed()
                ? Text.say("notice.choices.noServer")
                : chosen().email().isEmpty() ? Text.say("notice.choices.noAddress") : "";
    }

    public String reached() {
        return Text.say("notice.choices.to", chosen().email().orElse(""));
    }

    public List<ChoiceRule> rules() {
        return List.of(ChoiceRule.URGENT_AT_ONCE, ChoiceRule.ONCE_IN_24_HOURS);
    }

    public Rhythm[] rhythms() {
        return Rhythm.values();
    }

    public String words(Rhythm one) {
        return Text.say("notice.choices.rhythm." + one.name(), Amount.words(MailTimes.MORNING));
    }

    /** Every half hour of a day. */
    public List<String> times() {
        return IntStream.range(0, HALF_HOURS)
                .mapToObj(half -> Amount.words(Amount.time(half * HALF_AN_HOUR)))
                .toList();
    }

    public String save() {
        chooseNotices.run(new NoticeTerms(
                rhythm.isEmpty() ? null : Rhythm.valueOf(rhythm),
                time(quietFrom),
                time(quietTo),
                holidayFrom,
                holidayTo));
        return Told.on(HERE, Text.say("notice.choices.saved"));
    }

    private static @Nullable LocalTime time(String words) {
        String[] parts = words.split(":", -1);
        return parts.length < 2 ? null : LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private Chosen chosen() {
        if (chosen == null) {
            chosen = readNoticeChoice.run();
        }
        return chosen;
    }

    public String getRhythm() {
        return rhythm;
    }

    public void setRhythm(@Nullable String name) {
        rhythm = name == null ? "" : name;
    }

    public String getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(@Nullable String time) {
        quietFrom = time == null ? "" : time;
    }

    public String getQuietTo() {
        return quietTo;
    }

    public void setQuietTo(@Nullable String time) {
        quietTo = time == null ? "" : time;
    }

    public @Nullable LocalDate getHolidayFrom() {
        return holidayFrom;
    }

    public void setHolidayFrom(@Nullable LocalDate day) {
        holidayFrom = day;
    }

    public @Nullable LocalDate getHolidayTo() {
        return holidayTo;
    }

    public void setHolidayTo(@Nullable LocalDate day) {
        holidayTo = day;
    }
}
