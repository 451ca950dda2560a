package org.holdfast.monitoring;

import static org.holdfast.access.Role.*;

import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;

/** The first page of a role. Who holds several posts gets the one that stands first here. */
public enum Home {
    /** every child whose plan is not up to date, by reason */
    BOARD(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER),
    /** my children by next deadline, with what is mine to do */
    DEADLINES(DESIGNATED_TEACHER, ACTING_DESIGNATED_TEACHER, DEPUTY, ACTING_AUTHOR),
    /** my children and whether their plans are up to date */
    WATCHED(SOCIAL_WORKER, TEAM_MANAGER, REVIEWING_OFFICER),
    /** the children whose sections I write for the designated teacher */
    DELEGATED(DELEGATE),
    /** the children I support: name, year, school */
    SUPPORTED(STAFF),
    RELEASE(RECEPTION),
    /** the suspensions that I was told of */
    TOLD(INCLUSION_OFFICER, SERVICE_MANAGER),
    IMPORTS(DATA_MANAGER),
    PEOPLE(ADMINISTRATOR),
    AUDIT(INFORMATION_GOVERNANCE),
    SEALED(POST_ADOPTION_RECORDS);

    private final List<Role> roles;

    Home(Role... roles) {
        this.roles = List.of(roles);
    }

    static Home of(Actor actor) {
        return Stream.of(values())
                .filter(home -> actor.holds(home.roles.toArray(Role[]::new)))
                .findFirst()
                .orElseThrow();
    }
}
