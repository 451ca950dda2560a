package org.holdfast.access;

import static org.holdfast.access.Task.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client of the bridge was made for: of the tasks of its role it may do those alone that one of its scopes opens. */
public enum Scope {
    PLAN_READ(
            "plan:read",
            LIST_CHILDREN_BY_API,
            READ_CHILD,
            READ_CONTACTS,
            READ_SUPPORT,
            READ_PLACEMENTS_BY_API,
            READ_PROFESSIONALS_BY_API,
            READ_UP_TO_DATE,
            READ_APPROVED_PLAN,
            PRINT_PLAN,
            READ_MEASURES_BY_API),
    PLAN_DRAFT(
            "plan:draft", //
            SEND_ONCE_BY_API,
            WRITE_OWN_SECTION_BY_API),
    CHILD_WRITE(
            "child:write", //
            LIST_CHILDREN_BY_API,
            READ_CHILD,
            PUSH_CHILD,
            PUSH_CARE,
            PUSH_CONTACT,
            PUSH_PROFESSIONAL,
            PUSH_ENROLMENT,
            PROPOSE_MOVE,
            SEND_ONCE_BY_API,
            RECONCILE_BY_API,
            SEND_BATCH_BY_API,
            READ_BATCH_BY_API,
            SEND_ATTENDANCE_BY_API),
    ATTENDANCE_READ(
            "attendance:read", //
            READ_ATTENDANCE_BY_API),
    EXCLUSION_READ(
            "exclusion:read", //
            READ_EXCLUSIONS_BY_API),
    CHANGES_READ(
            "changes:read", //
            READ_CHANGES),
    WEBHOOKS(
            "webhooks", //
            MANAGE_WEBHOOKS);

    private final String word;
    private final Set<Task> tasks;

    Scope(String word, Task... tasks) {
        this.word = word;
        this.tasks = tasks.length == 0 ? EnumSet.noneOf(Task.class) : EnumSet.copyOf(Arrays.asList(tasks));
    }

    /** As it stands on the wire. */
    public String word() {
        return word;
    }

    /**
     * Every scope opens the question whether something changed: it asks for the task that it leads on to; and the one whether
     * it was agreed on.
     */
    public boolean opens(Task task) {
        return task == CHECK_UNCHANGED_BY_API || task == CHECK_AGREEMENT_BY_API || tasks.contains(task);
    }

    public static Set<Scope> all() {
        return EnumSet.allOf(Scope.class);
    }

    /** Those that open a task. */
    static Set<Scope> opening(Task task) {
        return Arrays.stream(values()).filter(scope -> scope.opens(task)).collect(Collectors.toSet());
    }

    static Optional<Scope> of(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }

    /** Those of a text with blanks between; words that are no scope are left out. */
    public static Set<Scope> ofWords(String words) {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> of(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    /** In the order of this list, with blanks between them. */
    public static String words(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(" "));
    }
}
