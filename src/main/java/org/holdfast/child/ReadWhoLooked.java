package org.holdfast.child;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.audit.AuditEntries;
import org.holdfast.audit.Looked;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Shows who looked at a child's record or changed it, newest first, a page at a time. */
@UseCase
public class ReadWhoLooked {
    public static final int PAGE = 50;

    @Inject
    Children children;

    @Inject
    AuditEntries entries;

    @Inject
    Acting acting;

    /**
     * @param before id of the last line of the page before; "~" for the first page
     * @return at most one more than a page, which tells that there is another
     */
    @Allowed(Task.READ_WHO_LOOKED)
    public List<Looked> run(ChildId id, String before) {
        Child child = children.present(id);
        acting.about("who looked");
        List<Looked> lines = entries.ofChild(child.id(), before, PAGE + 1);
        acting.rows(Math.min(PAGE, lines.size()));
        return lines;
    }
}
