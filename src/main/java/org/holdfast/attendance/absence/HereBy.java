package org.holdfast.attendance.absence;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.Session;
import org.holdfast.school.Amount;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.web.Text;

/**
 * From when on a day's marks are missed, as one authority set it.
 *
 * @param source who decided it
 */
public record HereBy(LocalTime morning, LocalTime afternoon, String source) {
    /** Where nothing was set for the day, marks are missed once it is over. */
    static HereBy of(Map<Setting, Settings.Value> settings) {
        Optional<Settings.Value> morning = Optional.ofNullable(settings.get(Setting.MORNING_MARKS_TIME));
        Optional<Settings.Value> afternoon = Optional.ofNullable(settings.get(Setting.AFTERNOON_MARKS_TIME));
        return new HereBy(
                time(morning),
                time(afternoon),
                afternoon.or(() -> morning).map(Settings.Value::source).orElse(""));
    }

    private static LocalTime time(Optional<Settings.Value> value) {
        return value.map(found -> Amount.time(found.number())).orElse(LocalTime.MAX);
    }

    LocalTime of(Session session) {
        return session == Session.MORNING ? morning : afternoon;
    }

    String words() {
        return Text.say("attendance.today.hereBy", Amount.words(morning), Amount.words(afternoon), source);
    }
}
