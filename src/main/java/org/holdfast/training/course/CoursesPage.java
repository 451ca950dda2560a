package org.holdfast.training.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The courses that the reader's school or authority keeps or is offered. */
@Named
@ViewScoped
public class CoursesPage implements Serializable {
    @Inject
    transient ListCourses listCourses;

    private transient ListCourses.@Nullable Shelf shelf;

    public void open() {
        shelf();
    }

    public List<CourseLine> lines() {
        return shelf().lines();
    }

    public String answer() {
        return Text.say("training.courses.answer", lines().size());
    }

    private ListCourses.Shelf shelf() {
        if (shelf == null) {
            shelf = listCourses.run();
        }
        return shelf;
    }
}
