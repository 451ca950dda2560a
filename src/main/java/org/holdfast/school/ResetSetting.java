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

/** Gives up an authority's own value from a day on, so that the national default counts again. */
@UseCase
public class ResetSetting {
    @Inject
    AdministeredPlaces places;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused if the authority is not the administrator's, or the day is past */
    @Allowed(Task.SET_SETTINGS)
    public void run(String authorityId, Setting setting, LocalDate from) {
        Organisation authority = places.authority(authorityId);
        if (from.isBefore(LocalDate.now(clock))) {
            throw AdministeredPlaces.refused(SchoolRule.SETTING_BEGINS_FROM_TODAY, "from");
        }
        Instant now = clock.instant();
        settings.own(authority.id(), setting, from)
                .forEach(former -> former.until(from, now).ifPresent(settings::add));
        acting.about("default of " + setting + " of " + authority.id());
    }
}
