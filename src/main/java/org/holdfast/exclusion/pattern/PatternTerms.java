package org.holdfast.exclusion.pattern;

import java.util.Map;
import java.util.Optional;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.web.Text;

/**
 * How many times in how many school days are pointed out.
 *
 * @param source of both numbers, and whether the authority set them itself
 */
public record PatternTerms(int times, int schoolDays, String source) {
    private static final int TIMES = 3;
    private static final int SCHOOL_DAYS = 20;

    static PatternTerms of(Map<Setting, Settings.Value> settings) {
        return new PatternTerms(
                number(settings, Setting.INFORMAL_PATTERN_TIMES, TIMES),
                number(settings, Setting.INFORMAL_PATTERN_SCHOOL_DAYS, SCHOOL_DAYS),
                source(settings, Setting.INFORMAL_PATTERN_TIMES) + "; "
                        + source(settings, Setting.INFORMAL_PATTERN_SCHOOL_DAYS));
    }

    private static int number(Map<Setting, Settings.Value> settings, Setting setting, int otherwise) {
        return Optional.ofNullable(settings.get(setting))
                .map(Settings.Value::number)
                .orElse(otherwise);
    }

    private static String source(Map<Setting, Settings.Value> settings, Setting setting) {
        return Optional.ofNullable(settings.get(setting))
                .map(value -> value.own()
                        ? Text.say("exclusion.pattern.setting.own", value.number(), value.source())
                        : value.source())
                .orElse(PatternRule.INFORMAL_EXCLUSION.source());
    }
}
