package org.holdfast.training;

import java.util.EnumSet;
import java.util.Set;

/** What an adult does for the children, and which content areas are asked of them for it. */
public enum StaffDuty {
    /** in contact with children who have plans. Source: NICE NG26 1.2.2 */
    IN_CONTACT(EnumSet.range(ContentArea.BEGINNINGS, ContentArea.SUPPORT)),
    /** a designated teacher, whoever acts as one, and their deputy. Source: NICE NG26 1.2.5 */
    DESIGNATED_TEACHER(EnumSet.allOf(ContentArea.class));

    private final Set<ContentArea> areas;

    StaffDuty(Set<ContentArea> areas) {
        this.areas = Set.copyOf(areas);
    }

    public Set<ContentArea> areas() {
        return areas;
    }
}
