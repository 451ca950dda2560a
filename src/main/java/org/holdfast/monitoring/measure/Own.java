package org.holdfast.monitoring.measure;

import org.holdfast.access.Acting;
import org.holdfast.access.Post;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;

/** Whose figures are shown: those of the authority at which the reader holds the post that allows it. */
final class Own {
    private Own() {}

    /** Of several the first by id, so that the same person always reads the same. */
    static String authority(Acting acting, Task task) {
        return acting.actor().posts().stream()
                .filter(post -> task.allows(post.role()))
                .map(Post::organisation)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new NotFound("Authority"));
    }
}
