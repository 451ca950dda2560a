package org.holdfast.training.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.school.StaffMember;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Adds a session of a course with who was there, or puts more people down for one. */
@Named
@ViewScoped
public class SessionFormPage implements Serializable {
    @Inject
    transient ReadSessionForm readForm;

    @Inject
    transient AddSession addSession;

    @Inject
    transient PutDown putDown;

    @Inject
    transient Clock clock;

    private transient ReadSessionForm.@Nullable Form form;
    private transient @Nullable Part evidence;
    private String course = "";
    private String session = "";
    private @Nullable SessionFields said;
    private List<String> people = new ArrayList<>();

    public void open() {
        form();
        getSaid();
    }

    public SessionFields getSaid() {
        if (said == null) {
            said = SessionFields.on(LocalDate.now(clock));
        }
        return said;
    }

    public ReadSessionForm.Form form() {
        if (form == null) {
            form = session.isEmpty()
                    ? readForm.run(Ids.checked("Course", course), Optional.empty())
                    : readForm.run("", Optional.of(Ids.checked("Session", session)));
        }
        return form;
    }

    /** "Alan Alderton, designated teacher"; with the place where there are several. */
    public String label(StaffMember adult) {
        String place = Optional.ofNullable(form().places().get(adult.organisationId()))
                .filter(found -> form().places().size() > 1)
                .map(found -> ", " + found.name())
                .orElse("");
        return adult.name() + ", " + adult.jobTitle() + place;
    }

    /** Whether it is a new session, not more people for one that was held. */
    public boolean fresh() {
        return session.isEmpty();
    }

    public String save() {
        String back = "/training/course?course=" + form().course().id();
        int number = fresh() ? add() : putDown.run(session, people);
        return Told.on(back, Text.say("training.session.saved", number));
    }

    private int add() {
        Part file = evidence;
        LocalDate held = Optional.ofNullable(getSaid().getDay()).orElseGet(() -> LocalDate.now(clock));
        String trainer = getSaid().getTrainer();
        String place = getSaid().getPlace();
        if (file == null || file.getSize() == 0) {
            return addSession.run(new NewSession(course, held, trainer, place, people, Optional.empty()));
        }
        String name = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        try (InputStream content = file.getInputStream()) {
            return addSession.run(new NewSession(
                    course, held, trainer, place, people, Optional.of(new NewSession.Evidence(name, content))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String id) {
        course = id == null ? "" : id;
    }

    public String getSession() {
        return session;
    }

    public void setSession(@Nullable String id) {
        session = id == null ? "" : id;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(@Nullable List<String> ids) {
        people = ids == null ? new ArrayList<>() : new ArrayList<>(ids);
    }

    public @Nullable Part getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable Part part) {
        evidence = part;
    }
}
