package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.kernel.ChildId;

/** What persons have decided about marks of files. */
@ApplicationScoped
public class MarkAnswers {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    void add(MarkAnswer answer) {
        em.persist(answer);
    }

    /** Decided in one file. */
    Map<MarkQuestion, Boolean> of(AttendanceRun run) {
        Map<MarkQuestion, Boolean> decided = new HashMap<>();
        em.createQuery("select a from MarkAnswer a where a.runId = :run order by a.id", MarkAnswer.class)
                .setParameter("run", run.id())
                .getResultStream()
                .forEach(answer -> decided.put(answer.question(), answer.taken()));
        return decided;
    }

    /** Decided about some children in whatever file. */
    Map<MarkQuestion, Boolean> of(Collection<ChildId> children) {
        Map<MarkQuestion, Boolean> decided = new HashMap<>();
        List<String> ids =
                children.stream().map(ChildId::id).distinct().sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            em.createQuery("select a from MarkAnswer a where a.childId in :children order by a.id", MarkAnswer.class)
                    .setParameter("children", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultStream()
                    .forEach(answer -> decided.put(answer.question(), answer.taken()));
        }
        return decided;
    }
}
