package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Lists what the actor typed and did not save, so that a closed tab is found again. Without the texts. */
@UseCase
public class ListDrafts {
    private static final int SHOWN = 10;

    /**
     * A form with unsaved text.
     *
     * @param place where, in words
     * @param page address to come back to
     * @param endsOn from which day it is gone, where it was not touched for long
     */
    public record Line(Child child, String place, Instant savedAt, String page, Optional<LocalDate> endsOn) {}

    @Inject
    Drafts drafts;

    @Inject
    Children children;

    @Inject
    Acting acting;

    @Allowed(Task.KEEP_DRAFT)
    public List<Line> run() {
        acting.goesOn();
        List<Draft> own = Stream.concat(drafts.own(true, SHOWN).stream(), drafts.own(false, SHOWN).stream())
                .toList();
        Map<String, Child> reached =
                children
                        .seen(own.stream()
                                .map(draft -> draft.childId().id())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(child -> child.id().id(), Function.identity()));
        return own.stream()
                .flatMap(
                        draft -> Optional.ofNullable(reached.get(draft.childId().id()))
                                .flatMap(child -> draft.savedAt()
                                        .map(at -> new Line(child, draft.place(), at, draft.page(), draft.endsOn())))
                                .stream())
                .toList();
    }
}
