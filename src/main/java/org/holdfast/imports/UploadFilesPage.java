package org.holdfast.imports;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.holdfast.child.IdentityRule;
import org.holdfast.child.Ssda903Rule;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Sends files and goes on to what they would do. */
@Named
@ViewScoped
public class UploadFilesPage implements Serializable {
    @Inject
    transient UploadSocialCareFiles uploadFiles;

    @Inject
    transient ListImportRuns listRuns;

    private transient List<Part> files = List.of();
    private transient @Nullable List<ImportRun> recent;
    private @Nullable String over;

    /** A rule that the page explains beside the form. */
    public record Explained(String about, Rule rule) {}

    public void open() {
        recent = listRuns.run();
        if (over != null) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "form:files",
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, Text.say("imports.upload.over"), null));
        }
    }

    public String send() {
        return SentParts.opened(
                files,
                uploads -> "/imports/review?faces-redirect=true&run="
                        + uploadFiles.run(uploads).id());
    }

    public List<ImportRun> recent() {
        if (recent == null) {
            recent = listRuns.run();
        }
        return recent;
    }

    public List<Explained> explained() {
        return List.of(
                new Explained("match", IdentityRule.NUMBERS_IDENTIFY),
                new Explained("move", Ssda903Rule.ONLY_A_CHANGE_OF_HOME_IS_A_MOVE),
                new Explained("start", Ssda903Rule.FIRST_ROW_IS_NOT_THE_START),
                new Explained("breaks", Ssda903Rule.SHORT_BREAKS_MAKE_NO_DUTY),
                new Explained("whole", Ssda903Rule.A_CHILD_IS_WHOLE));
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> parts) {
        files = parts == null ? List.of() : parts;
    }

    public @Nullable String getOver() {
        return over;
    }

    public void setOver(@Nullable String yes) {
        over = yes;
    }
}
