package org.holdfast.exclusion.pattern;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.web.Text;

/**
 * So many days of the last school days that it may be an exclusion without a record, with the marks behind it.
 *
 * @param began tells it from another: first of the days that follow each other closely enough to count together
 * @param grown how many days that are, those before the last school days included
 * @param days of the last school days, the earliest first
 */
public record InformalPattern(LocalDate began, int grown, PatternTerms terms, List<PatternDay> days) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    public PatternRule rule() {
        return PatternRule.INFORMAL_EXCLUSION;
    }

    /** "3 times in 20 school days: left early on Tue 3 Nov, C2 on Mon 9 Nov and Thu 12 Nov"; names nobody. */
    public String sentence() {
        Map<PatternSign, List<String>> by = new LinkedHashMap<>();
        days.forEach(
                one -> by.computeIfAbsent(one.sign(), sign -> new ArrayList<>()).add(DAY.format(one.day())));
        List<String> parts = by.entrySet().stream()
                .map(sign -> Text.say("exclusion.pattern.on." + sign.getKey().name(), listed(sign.getValue())))
                .toList();
        return Text.say("exclusion.pattern.sentence", days.size(), terms.schoolDays(), String.join(", ", parts));
    }

    /** How often it has reached the number that is pointed out, the first time as 1: more is news. */
    public int round() {
        return grown / terms.times();
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : Text.say("exclusion.pattern.and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
