package org.holdfast.kernel;

import java.io.Serializable;

/** Names a child; proves no right to see one. @throws NotFound if the text cannot be an id */
public record ChildId(String id) implements Serializable {
    public ChildId {
        Ids.checked("Child", id);
    }

    @Override
    public String toString() {
        return id;
    }
}
