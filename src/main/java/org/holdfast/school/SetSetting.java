package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Sets an authority's own value of a setting from a day on, in the place of the default or of an earlier own one. */
@UseCase
public class SetSetting {
    @Inject
    AdministeredPlaces places;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param source who decided it and when
     * @throws Refused if the authority is not the administrator's, the number is out of range or the day is past
     */
    @Allowed(Task.SET_SETTINGS)
    public void run(String authorityId, Setting setting, int number, LocalDate from, String source) {
        Organisation authority = places.authority(authorityId);
        if (from.isBefore(LocalDate.now(clock))) {
            throw AdministeredPlaces.refused(SchoolRule.SETTING_BEGINS_FROM_TODAY, "from");
        }
        Instant now = clock.instant();
        DatedSetting own = new DatedSetting(
                authority.id(), setting, number, source, from, acting.actor().name(), now);
        settings.own(authority.id(), setting, from)
                .forEach(former -> former.until(from, now).ifPresent(settings::add));
        settings.add(own);
        acting.about(setting + " of " + authority.id());
    }
}
