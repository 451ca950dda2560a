package org.holdfast.attendance.drop;

import java.util.Map;
import java.util.Optional;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;

/** How much is enough to be called a drop, as one authority set it. */
public record Thresholds(Map<Setting, Settings.Value> settings) {
    private static final int DAYS_A_WEEK = 5;
    private static final int WEEKS = 4;
    private static final Map<Setting, Integer> OTHERWISE = Map.of(
            Setting.DROP_POINTS, 10,
            Setting.DROP_WEEKS, WEEKS,
            Setting.DROP_RUN_SESSIONS, 6,
            Setting.DROP_WEEKDAY_TIMES, 3,
            Setting.DROP_LATE_TIMES, 5);

    /** What an authority set, or the national default; where even that is missing, what Holdfast was measured with. */
    int number(Setting setting) {
        return Optional.ofNullable(settings.get(setting))
                .map(Settings.Value::number)
                .orElseGet(() -> OTHERWISE.getOrDefault(setting, 0));
    }

    int weeks() {
        return number(Setting.DROP_WEEKS);
    }

    /** School days over which a drop is looked for. */
    int days() {
        return weeks() * DAYS_A_WEEK;
    }

    Optional<Settings.Value> of(DropRule rule) {
        return Optional.ofNullable(settings.get(rule.setting()));
    }
}
