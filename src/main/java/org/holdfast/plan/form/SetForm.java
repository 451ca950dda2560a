package org.holdfast.plan.form;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.LocalAuthority;
import org.jspecify.annotations.Nullable;

/** Sets what an authority asks beside the national form, for drafts that begin from a day on. */
@UseCase
public class SetForm {
    private static final int YEARS_AHEAD = 2;

    @Inject
    FormAuthorities authorities;

    @Inject
    AddOns addOns;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param readVersion the version that was changed; empty where the authority had none
     * @param from tomorrow or later; nothing is asked backwards
     * @throws NotFound if it is another authority's
     * @throws Refused at the field that does not fit
     * @throws StaleVersion if somebody else set another meanwhile
     */
    @Allowed(Task.SET_FORM)
    public void run(String authorityId, String readVersion, AddOn addOn, @Nullable LocalDate from) {
        LocalAuthority authority = authorities.own(authorityId);
        addOns.lock(authority.id());
        LocalDate today = LocalDate.now(clock);
        if (from == null || !from.isAfter(today) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw FormRule.BEGINS_TOMORROW.at("from");
        }
        String latest = addOns.versions(authority.id()).stream()
                .filter(version -> !version.national())
                .findFirst()
                .map(FormVersion::id)
                .orElse("");
        if (!latest.equals(readVersion)) {
            throw new StaleVersion("The form");
        }
        addOns.put(authority, addOn, from, clock.instant());
        acting.about("form from " + from + ", " + addOn.sections().size() + " sections");
    }
}
