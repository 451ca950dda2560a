package org.holdfast.exclusion;

import java.util.Map;
import java.util.Optional;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;

/** From how many days on the law asks for something, and what counts to them. In school days; source: facts B2. */
public record CountTerms(
        int governorsTold, int governorsMeet, int limit, boolean lunchtimesToLimit, boolean termAcrossSchools) {
    public static CountTerms of(Map<Setting, Settings.Value> set) {
        return new CountTerms(
                number(set, Setting.GOVERNORS_TOLD_OVER_SCHOOL_DAYS, 5),
                number(set, Setting.GOVERNORS_MEET_OVER_SCHOOL_DAYS, 15),
                number(set, Setting.SUSPENSION_LIMIT_SCHOOL_DAYS, 45),
                number(set, Setting.LUNCHTIMES_COUNT_TO_LIMIT, 1) == 1,
                number(set, Setting.TERM_SUMS_ACROSS_SCHOOLS, 1) == 1);
    }

    private static int number(Map<Setting, Settings.Value> set, Setting of, int otherwise) {
        return Optional.ofNullable(set.get(of)).map(Settings.Value::number).orElse(otherwise);
    }
}
