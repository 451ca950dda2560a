package org.holdfast.plan.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.Schools;

/** Whose form the acting administrator sets: their own authority's and no other. */
@ApplicationScoped
class FormAuthorities {
    @Inject
    Acting acting;

    @Inject
    Schools schools;

    /** @param id of one of the actor's; empty for the first of them. @throws NotFound if it is another's */
    LocalAuthority own(String id) {
        List<String> own = acting.actor().organisations(Role.ADMINISTRATOR);
        return own.stream()
                .filter(known -> id.isEmpty() || known.equals(id))
                .findFirst()
                .flatMap(schools::authority)
                .orElseThrow(() -> new NotFound("Form"));
    }
}
