package org.holdfast.exclusion.count;

import java.util.Map;
import java.util.Optional;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;

/**
 * From when and within how many school days something is asked for. Source: facts B2.
 *
 * @param providedFrom school day of the exclusion
 * @param own whether the authority set that day itself
 */
record DemandTerms(int providedFrom, boolean own, int meetWithin, int hearWithin) {
    static DemandTerms of(Map<Setting, Settings.Value> set) {
        return new DemandTerms(
                number(set, Setting.PROVISION_FROM_SCHOOL_DAY, 6),
                Optional.ofNullable(set.get(Setting.PROVISION_FROM_SCHOOL_DAY))
                        .filter(Settings.Value::own)
                        .isPresent(),
                number(set, Setting.GOVERNORS_MEET_WITHIN_SCHOOL_DAYS, 15),
                number(set, Setting.REPRESENTATIONS_WITHIN_SCHOOL_DAYS, 50));
    }

    private static int number(Map<Setting, Settings.Value> set, Setting of, int otherwise) {
        return Optional.ofNullable(set.get(of)).map(Settings.Value::number).orElse(otherwise);
    }
}
