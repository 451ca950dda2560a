package org.holdfast.plan.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What waits for approval, on the first page of a virtual school. */
@Named
@ViewScoped
public class QueueTilePage implements Serializable {
    @Inject
    transient CountQueue countQueue;

    private transient CountQueue.@Nullable Count count;

    public CountQueue.Count count() {
        if (count == null) {
            count = countQueue.run();
        }
        return count;
    }
}
