package org.holdfast.notice;

import java.util.List;
import org.holdfast.child.LateChanges;
import org.holdfast.school.Setting;

/** What a change in a child's life asks of the adults, and by when. Source: F65, F72; the days are local settings. */
enum ChangeAsks {
    CONTACTS(TaskKind.VERIFY_CONTACTS, Setting.CONTACTS_AFTER_CHANGE_WORKING_DAYS, false),
    KEY_PERSON(TaskKind.TELL_KEY_PERSON, Setting.KEY_PERSON_TOLD_WORKING_DAYS, false),
    SAME_SCHOOL(TaskKind.KEEP_SCHOOL, Setting.SAME_SCHOOL_WORKING_DAYS, true),
    TRANSPORT(TaskKind.ARRANGE_TRANSPORT, Setting.TRANSPORT_WORKING_DAYS, true);

    private final TaskKind kind;
    private final Setting within;
    private final boolean ofSocialCare;

    ChangeAsks(TaskKind kind, Setting within, boolean ofSocialCare) {
        this.kind = kind;
        this.within = within;
        this.ofSocialCare = ofSocialCare;
    }

    /** Of a change that lies ahead only what must be ready on the day. */
    static List<ChangeAsks> of(LateChanges.Kind change, boolean ahead) {
        if (ahead) {
            return List.of(TRANSPORT);
        }
        return switch (change) {
            case HOME -> List.of(values());
            case SCHOOL -> List.of(CONTACTS, KEY_PERSON, TRANSPORT);
            case STATUS, WORKER -> List.of(CONTACTS, KEY_PERSON);
        };
    }

    TaskKind kind() {
        return kind;
    }

    Setting within() {
        return within;
    }

    /** Whether social care does it where there is a social worker, else the virtual school, else the school. */
    boolean ofSocialCare() {
        return ofSocialCare;
    }

    /** The page on which it is done. */
    String href(String child) {
        return switch (this) {
            case CONTACTS -> "/contact/contacts?child=" + child;
            case KEY_PERSON -> "/support/support?child=" + child;
            case SAME_SCHOOL -> "/child/record?change=move&child=" + child;
            case TRANSPORT -> "/child/record?child=" + child;
        };
    }
}
