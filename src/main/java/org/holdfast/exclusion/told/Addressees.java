package org.holdfast.exclusion.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Connections;
import org.holdfast.child.RoleHolders;
import org.holdfast.child.RoleHolders.Holder;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.Schools;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.Terms;
import org.holdfast.school.WorkingHours;

/** Who holds the roles of a ladder, by when they say that they know, and what being told opens to them. */
@ApplicationScoped
class Addressees {
    /** For how long the child is open to somebody because they were told. Source: Holdfast, to be confirmed. */
    static final int DAYS_OPEN = 30;

    private static final int HOURS = 2;
    private static final String SOURCE = "told of an exclusion";

    @Inject
    RoleHolders holders;

    @Inject
    Schools schools;

    @Inject
    Settings settings;

    @Inject
    Terms terms;

    @Inject
    Connections connections;

    @Inject
    Clock clock;

    Addressed of(ChildId child, Telling telling, int step) {
        Role role = telling.recipient().ladder().get(step);
        Optional<String> organisation = telling.organisation();
        List<Holder> people = role.reach() == Role.Reach.GRANTED
                ? holders.of(child, role)
                : organisation.map(it -> holders.at(it, role)).orElse(List.of());
        String name = organisation
                .flatMap(schools::authority)
                .map(LocalAuthority::name)
                .orElse("");
        return new Addressed(role, organisation, name, people);
    }

    /** By the hours and bank holidays of the authority that is told. */
    Instant due(Optional<String> authority, Instant from) {
        String whose = authority.orElse("");
        Map<Setting, Settings.Value> set = settings.of(whose, LocalDate.now(clock));
        int hours = Optional.ofNullable(set.get(Setting.ACKNOWLEDGED_WITHIN_HOURS))
                .map(Settings.Value::number)
                .orElse(HOURS);
        return WorkingHours.of(set, terms.of(whose).workingDays(), clock.getZone())
                .after(from, Duration.ofHours(hours));
    }

    /** Those whom nothing but being told leads to the child reach it from now on, for a time. */
    void open(ChildId child, Addressed to) {
        if (to.role().reach() == Role.Reach.TOLD) {
            LocalDate until = LocalDate.now(clock).plusDays(DAYS_OPEN);
            ChildAccess.Kind kind = ChildAccess.Kind.valueOf(to.role().name());
            String authority = to.organisation().orElseThrow();
            to.people().forEach(person -> connections.tell(child, kind, person.personId(), authority, until, SOURCE));
        }
    }
}
