package org.holdfast.demo;

import java.util.List;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.StaffMember;

/** An authority and those of its people who work with children. */
record Council(
        Home home,
        LocalAuthority authority,
        StaffMember head,
        List<StaffMember> socialWorkers,
        List<StaffMember> teamManagers,
        List<StaffMember> reviewingOfficers) {
    String id() {
        return authority.id();
    }
}
