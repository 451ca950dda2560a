package org.holdfast.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.contact.Audience;
import org.holdfast.contact.Contacts;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.support.SupportRecords;

/** Reads an approved version with its live block. */
@UseCase
public class ReadVersion {
    @Inject
    Children children;

    @Inject
    PlanVersions versions;

    @Inject
    Contacts contacts;

    @Inject
    SupportRecords support;

    @Inject
    Clock clock;

    @Inject
    Acting acting;

    /** @param number of the version; empty for the latest. @return empty if there is none */
    @Allowed(Task.READ_APPROVED_PLAN)
    public Optional<VersionRead> run(ChildId id, Optional<Integer> number) {
        Child child = children.present(id);
        Optional<PlanVersion> version =
                number.map(wanted -> versions.number(child, wanted)).orElseGet(() -> versions.latest(child));
        acting.about(version.map(found -> "version " + found.number()).orElse("version, none"));
        LocalDate today = LocalDate.now(clock);
        return version.map(found -> new VersionRead(
                child, found, contacts.sheet(child, Audience.READER, today), support.acting(child, today)));
    }
}
