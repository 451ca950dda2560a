package org.holdfast.child;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.StaffMember;

/** Offers the authority's adults, to name one of them acting author; nobody where none is to be named. */
@UseCase
public class ListAuthors {
    @Inject
    Children children;

    @Inject
    ActingAuthors authors;

    @Inject
    Acting acting;

    @Allowed(Task.NAME_ACTING_AUTHOR)
    public List<StaffMember> run(ChildId id) {
        Child child = children.present(id);
        acting.about("adults of the authority");
        return authors.namedBy(child).map(authors::adults).orElse(List.of());
    }
}
