package org.holdfast.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The single next task on the first page of every role. */
@Named
@RequestScoped
public class NextTaskPage {
    @Inject
    ReadMyTasks readMyTasks;

    private @Nullable List<TaskLine> next;

    /** One, or none. */
    public List<TaskLine> it() {
        if (next == null) {
            next = readMyTasks.run(true, 1, Optional.empty()).lines().stream()
                    .limit(1)
                    .toList();
        }
        return next;
    }
}
