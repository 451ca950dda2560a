package org.holdfast.child.push;

import static org.holdfast.testing.Samples.nothingFound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class PushSamples implements AccessSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Override
    public void collect(Samples samples) {
        samples.ofChild(
                PushPlacement.class,
                (push, child) -> push.run(child, event(), Optional.of(CaseSystemClient.foster(DAY, "NM1 1AA"))));
        samples.ofChild(
                PushLegalStatus.class,
                (push, child) -> push.run(child, event(), Optional.of(CaseSystemClient.inCare(DAY))));
        samples.ofChild(
                PushEnrolment.class,
                (push, child) -> push.run(child, event(), Optional.of(new EnrolmentSaid("000000", DAY, "New home"))));
        samples.general(PushChild.class, push -> push.run(event(), child()));
        samples.general(
                SettlePushed.class, settle -> nothingFound(() -> settle.run(Ids.next(), false, "Asked the school")));
    }

    private static SourceEvent event() {
        return new SourceEvent(Ids.next(), Ids.next(), Instant.parse("2026-11-20T08:00:00Z"), IfMatch.NOT_NEEDED);
    }

    private static ChildSaid child() {
        return new ChildSaid(
                "Rosa",
                "Quill" + Ids.next(),
                DAY.minusYears(11),
                "F",
                Optional.empty(),
                List.of(),
                Optional.of(CaseSystemClient.inCare(DAY)));
    }
}
