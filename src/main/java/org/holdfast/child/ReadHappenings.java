package org.holdfast.child;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** What happened when, newest first, as far as the reader may know. */
@UseCase
public class ReadHappenings {
    @Inject
    Children children;

    @Inject
    @Any
    Instance<Happenings> sources;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.READ_CHILD)
    public List<Happening> run(ChildId id) {
        Child child = children.visible(id);
        acting.about("what happened when");
        if (child.sight().onlyEarly()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return sources.stream()
                .flatMap(source -> source.happenings(child, today).stream())
                .sorted(Comparator.comparing(Happening::on).reversed())
                .toList();
    }
}
