package org.holdfast.school;

import java.util.List;
import java.util.Optional;

/**
 * Every setting of an authority: what holds today, the national default, and what was set when by whom.
 *
 * @param history the authority's own, what was recorded last first
 */
public record SettingsView(
        Organisation authority, List<Organisation> authorities, List<Row> rows, List<DatedSetting> history) {
    /**
     * @param national the default, where there is one
     * @param own the authority's of today
     * @param later the authority's from a later day on
     */
    public record Row(
            Setting setting,
            Optional<DatedSetting> national,
            Optional<DatedSetting> own,
            Optional<DatedSetting> later) {
        /** What holds today. */
        public Optional<DatedSetting> now() {
            return own.or(() -> national);
        }
    }

    public Optional<Row> row(Setting setting) {
        return rows.stream().filter(row -> row.setting() == setting).findFirst();
    }
}
