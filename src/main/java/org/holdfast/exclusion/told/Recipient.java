package org.holdfast.exclusion.told;

import java.util.List;
import org.holdfast.access.Role;
import org.holdfast.web.Text;

/** Who is told, each with a ladder of roles: the first, who is told instead, and who comes last. Source: safeguards 7. */
public enum Recipient {
    VIRTUAL_SCHOOL(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER, Role.SERVICE_MANAGER),
    SOCIAL_WORKER(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.SERVICE_MANAGER),
    /** of the area in which the school lies */
    LOCAL_AUTHORITY(Role.INCLUSION_OFFICER, Role.SERVICE_MANAGER);

    private final List<Role> ladder;

    Recipient(Role... ladder) {
        this.ladder = List.of(ladder);
    }

    public List<Role> ladder() {
        return ladder;
    }

    boolean last(int step) {
        return step == ladder.size() - 1;
    }

    /** Whether it tells that the child is known to social care, or was. */
    boolean ofCare() {
        return this != LOCAL_AUTHORITY;
    }

    public String title() {
        return Text.say("exclusion.told.recipient." + name());
    }
}
