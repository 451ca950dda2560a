package org.holdfast.monitoring.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;

/** Staff training: a school's own, or an authority's schools, by what the reader is. */
@Named
@ViewScoped
public class TrainingPage implements Serializable {
    @Inject
    transient Acting acting;

    public boolean ofSchool() {
        return acting.actor().may(Task.SORT_STAFF);
    }

    public boolean ofAuthority() {
        return acting.actor().may(Task.READ_BOARD);
    }
}
