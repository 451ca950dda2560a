package org.holdfast.support;

import java.time.LocalDate;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class SupportSamples implements AccessSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final SafePlace.Agreed NOOK =
            new SafePlace.Agreed("The Nook", "By the hall", "Blue card", "Ms Lindqvist", "", "");

    @Override
    public void collect(Samples samples) {
        samples.ofChild(ReadSupport.class, (read, child) -> read.run(child));
        samples.ofChild(NameKeyPerson.class, (name, child) -> {
            name.run(child, Ids.next(), DAY, "");
            return child;
        });
        samples.ofChild(NameBackup.class, (name, child) -> {
            name.run(child, Ids.next(), DAY, "");
            return child;
        });
        samples.ofChild(CheckTraining.class, (check, child) -> check.run(child, Ids.next(), DAY));
        samples.ofChild(EndKeyPerson.class, (end, child) -> {
            end.run(child, Duty.KEY_PERSON, DAY);
            return child;
        });
        samples.ofChild(ConfirmKeyPerson.class, (confirm, child) -> {
            confirm.run(child, Duty.KEY_PERSON);
            return child;
        });
        samples.ofChild(AgreeSafePlace.class, (agree, child) -> {
            agree.run(child, NOOK, DAY);
            return child;
        });
        samples.ofChild(ConfirmSafePlace.class, (confirm, child) -> {
            confirm.run(child);
            return child;
        });
        samples.ofChild(RecordSupportGap.class, (gap, child) -> {
            gap.run(child, SupportGap.Missing.KEY_PERSON, new SupportGap.Promise("New here", "Helen Prior", DAY));
            return child;
        });
    }
}
