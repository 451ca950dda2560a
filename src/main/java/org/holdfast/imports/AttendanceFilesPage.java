package org.holdfast.imports;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.AttendanceRule;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Sends an attendance file and goes on to what it would do; lists those sent before, by hand or by a connector. */
@Named
@ViewScoped
public class AttendanceFilesPage implements Serializable {
    @Inject
    transient SendAttendanceFile sendFile;

    @Inject
    transient ListAttendanceFiles listFiles;

    @Inject
    transient Clock clock;

    private transient @Nullable Part file;
    private transient @Nullable List<AttendanceRun> recent;
    private String made = "";
    private @Nullable String over;

    /** A rule that the page explains beside the form. */
    public record Explained(String about, Rule rule) {}

    public void open() {
        recent();
        if (over != null) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "form:file",
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, Text.say("imports.marks.over"), null));
        }
    }

    public String send() {
        String name = file == null ? null : file.getSubmittedFileName();
        if (file == null || name == null || name.isBlank()) {
            throw new Refused(
                    AttendanceImportRule.A_FILE_IS_CHOSEN, AttendanceImportRule.A_FILE_IS_CHOSEN.sentence(), "file");
        }
        try (InputStream content = file.getInputStream()) {
            AttendanceRun run = sendFile.run(new UploadedFile(name, content), moment());
            return "/imports/attendance-review?faces-redirect=true&run=" + run.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Instant> moment() {
        try {
            return made.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(made.strip())
                            .atZone(clock.getZone())
                            .toInstant());
        } catch (DateTimeParseException e) {
            throw new Refused(AttendanceImportRule.NOT_FROM_TOMORROW, Text.say("imports.marks.made.wrong"), "made");
        }
    }

    public List<AttendanceRun> recent() {
        if (recent == null) {
            recent = listFiles.run();
        }
        return recent;
    }

    public List<Explained> explained() {
        return List.of(
                new Explained("children", AttendanceImportRule.WHOSE_CHILDREN),
                new Explained("match", AttendanceImportRule.WHO_IS_WHO),
                new Explained("decided", AttendanceImportRule.CHANGES_ARE_DECIDED),
                new Explained("newer", AttendanceRule.NEWER_MARKS_STAND),
                new Explained("twice", AttendanceImportRule.SAME_FILE_TWICE),
                new Explained("enough", AttendanceImportRule.ENOUGH_IS_KNOWN));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }

    public String getMade() {
        return made;
    }

    public void setMade(@Nullable String text) {
        made = text == null ? "" : text;
    }

    public @Nullable String getOver() {
        return over;
    }

    public void setOver(@Nullable String yes) {
        over = yes;
    }
}
