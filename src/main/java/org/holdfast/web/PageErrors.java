package org.holdfast.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the page has to put right, each with the way to its field, and what it has done. */
@Named("pageErrors")
@RequestScoped
public class PageErrors {
    @Inject
    FacesContext faces;

    /** @param href address of the field, in this page or another; empty for the page as a whole */
    public record Line(String href, String sentence, String source) {}

    public boolean any() {
        return !lines().isEmpty();
    }

    public String title() {
        return Text.say("web.errors.title", lines().size());
    }

    public List<Line> lines() {
        return lines(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0);
    }

    public List<Line> notices() {
        return lines(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) <= 0);
    }

    private List<Line> lines(Predicate<FacesMessage> which) {
        List<Line> lines = new ArrayList<>();
        for (Iterator<@Nullable String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            faces.getMessageList(id).stream().filter(which).forEach(message -> lines.add(line(id, message)));
        }
        return lines;
    }

    private Line line(@Nullable String id, FacesMessage message) {
        message.rendered();
        String sentence = String.valueOf(message.getSummary());
        String detail = String.valueOf(message.getDetail());
        return new Line(href(id, message), sentence, detail.equals(sentence) ? "" : detail);
    }

    private String href(@Nullable String id, FacesMessage message) {
        if (message instanceof LinkedMessage linked) {
            return faces.getExternalContext().getRequestContextPath() + linked.href();
        }
        return id == null ? "" : "#" + id;
    }
}
