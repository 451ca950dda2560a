package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.kernel.AsAt;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/** The periods and calendars that count for children at some places: three queries, whatever their number. */
@ApplicationScoped
class AuthorityPeriods {
    @Inject
    Settings settings;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    Map<TermPlace, Periods> of(Collection<TermPlace> places, LocalDate today) {
        if (places.isEmpty()) {
            return Map.of();
        }
        List<String> authorities =
                places.stream().map(TermPlace::authorityId).distinct().toList();
        return periods(settings.of(authorities, today), terms.ofPlaces(places));
    }

    /** The same as at a pair. */
    Map<TermPlace, Periods> of(Collection<TermPlace> places, AsAt at) {
        if (places.isEmpty()) {
            return Map.of();
        }
        List<String> authorities =
                places.stream().map(TermPlace::authorityId).distinct().toList();
        return periods(settings.of(authorities, at), terms.ofPlaces(places, at.known()));
    }

    private Map<TermPlace, Periods> periods(
            Map<String, Map<Setting, Settings.Value>> set, Map<TermPlace, Terms.Calendar> calendars) {
        return calendars.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Periods(
                                set.getOrDefault(entry.getKey().authorityId(), Map.of()),
                                entry.getValue(),
                                clock.getZone())));
    }
}
