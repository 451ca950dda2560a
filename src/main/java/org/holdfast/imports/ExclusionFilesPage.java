package org.holdfast.imports;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Sends the exclusions of a census and goes on to what they would do; lists the files sent before. */
@Named
@ViewScoped
public class ExclusionFilesPage implements Serializable {
    @Inject
    transient UploadExclusionFiles uploadFiles;

    @Inject
    transient ListExclusionFiles listFiles;

    private transient List<Part> files = List.of();
    private transient @Nullable List<ImportRun> recent;
    private @Nullable String over;

    /** A rule that the page explains beside the form. */
    public record Explained(String about, Rule rule) {}

    public void open() {
        recent();
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
                uploads -> "/imports/exclusions-review?faces-redirect=true&run="
                        + uploadFiles.run(uploads).id());
    }

    public List<ImportRun> recent() {
        if (recent == null) {
            recent = listFiles.run();
        }
        return recent;
    }

    public List<Explained> explained() {
        return List.of(
                new Explained("children", ExclusionImportRule.WHOSE_CHILDREN),
                new Explained("match", ExclusionImportRule.WHO_IS_WHO),
                new Explained("same", ExclusionImportRule.SAME_EXCLUSION),
                new Explained("told", ExclusionImportRule.OLD_ROWS_TELL_NOBODY),
                new Explained("notSaid", ExclusionImportRule.NOT_SAID_IN_THE_FILE),
                new Explained("enough", ExclusionImportRule.ENOUGH_IS_KNOWN));
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
