package org.holdfast.support;

import org.holdfast.child.ChildAccess;

/** What an adult is named to be for a child. Either opens the child to them: standing in needs the same knowledge. */
public enum Duty {
    KEY_PERSON,
    BACKUP;

    ChildAccess.Kind access() {
        return ChildAccess.Kind.KEY_PERSON;
    }
}
