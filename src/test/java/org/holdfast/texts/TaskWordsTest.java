package org.holdfast.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.holdfast.access.Task;
import org.junit.jupiter.api.Test;

/** Whoever reads who looked at a child, or the trail, finds words for every task there is. */
class TaskWordsTest {
    @Test
    void are_there_for_who_looked() {
        assertEquals(List.of(), missing("org.holdfast.child.messages", "child.looked.task."));
    }

    @Test
    void are_there_for_the_trail() {
        assertEquals(List.of(), missing("org.holdfast.audit.messages", "audit.task."));
    }

    private static List<Task> missing(String bundle, String prefix) {
        ResourceBundle words = ResourceBundle.getBundle(bundle);
        return Stream.of(Task.values())
                .filter(task -> !words.containsKey(prefix + task.name()))
                .toList();
    }
}
