package org.holdfast.imports;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.holdfast.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** What the pages that review a file have in common: which file, which list, which part of it; and what they answer. */
public abstract class Reviewing implements Serializable {
    private static final int LAST = 100_000;

    private @Nullable String run;
    private @Nullable String view;
    private int page = 1;

    /** Address of the page without what it shows. */
    abstract String path();

    /** Whether there is a later part of the list. */
    abstract boolean more();

    /** Name of the list shown. */
    abstract String shown();

    final String id() {
        return Optional.ofNullable(run).orElseThrow(() -> new NotFound("File"));
    }

    final String href(String list, int number) {
        return path() + "?run=" + id() + "&show=" + list + (number > 1 ? "&page=" + number : "");
    }

    public String previous() {
        return page > 1 ? href(shown(), page - 1) : "";
    }

    public String next() {
        return more() ? href(shown(), page + 1) : "";
    }

    /** Shows the page once more, with a message. */
    final String again(String said) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(said));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return here();
    }

    final String here() {
        return path() + "?faces-redirect=true&run=" + id();
    }

    static void send(String name, String csv) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            external.getResponseOutputStream().write(csv.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    public @Nullable String getRun() {
        return run;
    }

    public void setRun(@Nullable String text) {
        run = text;
    }

    public @Nullable String getView() {
        return view;
    }

    public void setView(@Nullable String name) {
        view = name;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int number) {
        page = Math.max(1, Math.min(number, LAST));
    }
}
