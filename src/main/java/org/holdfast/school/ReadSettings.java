package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Shows an administrator every setting, with the national default, the authority's own value, sources and history. */
@UseCase
public class ReadSettings {
    @Inject
    AdministeredPlaces places;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param authorityId blank for the first of the administrator's
     * @throws NotFound if it is not the administrator's
     */
    @Allowed(Task.SET_SETTINGS)
    public SettingsView run(String authorityId) {
        Organisation authority = places.find(
                        authorityId.isBlank() ? places.authorityIds().get(0) : authorityId)
                .filter(place -> !place.school())
                .orElseThrow(() -> new NotFound("Authority"));
        List<Organisation> all =
                places.organisations().stream().filter(place -> !place.school()).toList();
        List<DatedSetting> known = settings.history(authority.id());
        LocalDate today = LocalDate.now(clock);
        acting.about("settings of " + authority.id());
        return new SettingsView(
                authority,
                all,
                Stream.of(Setting.values())
                        .map(setting -> row(setting, known, today))
                        .toList(),
                known.stream().filter(DatedSetting::own).toList());
    }

    private static SettingsView.Row row(Setting setting, List<DatedSetting> known, LocalDate today) {
        List<DatedSetting> alive = known.stream()
                .filter(held -> held.name() == setting && held.reaches(today))
                .toList();
        Predicate<DatedSetting> begun = held -> !held.from().isAfter(today);
        return new SettingsView.Row(
                setting,
                first(alive, begun.and(held -> !held.own())),
                first(alive, begun.and(DatedSetting::own)),
                first(alive, begun.negate().and(DatedSetting::own)));
    }

    private static Optional<DatedSetting> first(List<DatedSetting> all, Predicate<DatedSetting> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
