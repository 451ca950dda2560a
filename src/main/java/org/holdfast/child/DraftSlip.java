package org.holdfast.child;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.web.Kept;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What this person typed into the form of this page and did not save, and who else has the child's forms open. */
@Named
@ViewScoped
public class DraftSlip implements Serializable {
    @Inject
    transient ReadDraft readDraft;

    @Inject
    transient ShowPresence showPresence;

    @Inject
    transient Saving saving;

    @Inject
    transient Clock clock;

    @Inject
    ChildStrip strip;

    private String form = "";
    private String opening = "";
    private int revision;
    private String page = "";
    private String focus = "";
    private int caret;
    private @Nullable Instant savedAt;
    private Map<String, Kept> typed = Map.of();
    private String here = "";

    /**
     * First thing of a page whose form is kept while it is typed.
     *
     * @param name of the form: small letters, digits, dashes
     * @param place where it is, in words that others read
     */
    public void open(String name, String place) {
        if (!form.isEmpty()) {
            return;
        }
        here = words(showPresence.run(strip.id(), name, place));
        DraftRead read = readDraft.run(strip.id(), name);
        form = name;
        opening = read.opening();
        revision = read.revision();
        page = address();
        focus = read.focus();
        caret = read.caret();
        savedAt = read.savedAt().orElse(null);
        typed = read.fields().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Kept(
                                entry.getKey(),
                                entry.getValue().base(),
                                entry.getValue().text(),
                                false)));
    }

    /** What was typed into a field before; empty if nothing. The base is the version that it was typed over. */
    public Optional<Kept> typed(String field) {
        return Optional.ofNullable(typed.get(field));
    }

    /** How a field of a simple form takes part. @param base version of what the form shows; 0 for a new thing */
    public Kept field(String name, int base) {
        Kept before = typed.get(name);
        return before == null
                ? new Kept(name, base, null, false)
                : new Kept(name, base, before.text(), before.base() != base);
    }

    /** Called by a page's act before its use case: with what it saves, the draft goes. */
    public void saving() {
        saving.now(strip.id(), new Saving.Form(form, new Typing.Opening(opening, revision)));
    }

    /** "Ruth Lindqvist is here, in Support in school"; empty if nobody is. */
    static String words(List<Presence> others) {
        return others.stream()
                .map(other -> Text.say("child.draft.here", other.personName(), other.place()))
                .collect(Collectors.joining(". "));
    }

    public boolean restored() {
        return savedAt != null && !typed.isEmpty();
    }

    public String restoredWords() {
        return savedAt == null ? "" : Text.say("child.draft.back", Show.moment(savedAt, clock));
    }

    private static String address() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        String query = request.getQueryString();
        return path.substring(request.getContextPath().length()) + (query == null ? "" : "?" + query);
    }

    public String here() {
        return here;
    }

    public String form() {
        return form;
    }

    public String opening() {
        return opening;
    }

    public int revision() {
        return revision;
    }

    public String page() {
        return page;
    }

    public String focus() {
        return focus;
    }

    public int caret() {
        return caret;
    }
}
