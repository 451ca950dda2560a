package org.holdfast.imports;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the pages have in common that send files and go on to what they would do; the frame of the page is
 * {@code WEB-INF/templates/import-upload.xhtml}.
 */
public abstract class SendingFiles implements Serializable {
    private transient List<Part> files = List.of();
    private transient @Nullable List<ImportRun> recent;
    private @Nullable String over;

    /** A rule that the page explains beside the form. */
    public record Explained(String about, Rule rule) {}

    /** Files sent before. */
    abstract List<ImportRun> list();

    /** Takes the files in. */
    abstract ImportRun taken(List<UploadedFile> uploads);

    /** Address of the page that reviews what was sent. */
    public abstract String review();

    public abstract List<Explained> explained();

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
                uploads ->
                        review() + "?faces-redirect=true&run=" + taken(uploads).id());
    }

    public List<ImportRun> recent() {
        if (recent == null) {
            recent = list();
        }
        return recent;
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
