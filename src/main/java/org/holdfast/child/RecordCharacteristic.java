package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Records one of the things that figures are cut by: schools special educational needs, the virtual school all. */
@UseCase
public class RecordCharacteristic {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused if the code is none of its kind, or the kind is not the reader's to record */
    @Allowed(Task.RECORD_CHARACTERISTIC)
    public void run(ChildId id, Characteristic.Said said) {
        Child child = children.present(id);
        acting.about("characteristic");
        if (!Kind.recordedBy(child.sight()).contains(said.kind())) {
            throw new Refused(ChildRule.SEN_IS_THE_SCHOOLS, ChildRule.SEN_IS_THE_SCHOOLS.sentence(), "code");
        }
        LocalDate today = LocalDate.now(clock);
        String source = acting.actor().name();
        Characteristic now = Characteristic.said(id, said, source, today, clock.instant());
        facts.characteristics(child).stream()
                .filter(before -> before.kind() == said.kind() && before.holdsOn(today))
                .forEach(before -> facts.end(before, today, before::until));
        facts.record(now);
    }
}
