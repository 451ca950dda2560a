package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.OutboxEntry;
import org.holdfast.platform.OutboxReader;
import org.holdfast.school.StaffChanged;

/** Turns what lies in the outbox into tasks. */
@ApplicationScoped
public class TaskReader implements OutboxReader {
    private static final Set<String> KINDS = Stream.concat(Relay.HEARD.stream(), Stream.of(StaffChanged.class))
            .map(OutboxEntry::kind)
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    RaiseTasks raiseTasks;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public boolean reads(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public void take(OutboxEntry entry) {
        acting.as(Actor.system(name()), "");
        raiseTasks.run(entry);
    }
}
