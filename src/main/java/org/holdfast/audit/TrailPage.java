package org.holdfast.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.holdfast.access.Acted;
import org.holdfast.access.Role;
import org.holdfast.access.Sought;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** The trail on a page: a filter in the address, but for the name of a person, and one page of entries. */
@Named
@RequestScoped
public class TrailPage {
    @Inject
    ReadTrail readTrail;

    private String person = "";
    private @Nullable String sought;
    private @Nullable String child;
    private @Nullable String outcome;
    private @Nullable LocalDate day;
    private @Nullable String before;
    private ReadTrail.@Nullable Page page;

    public void open() {
        page();
    }

    public ReadTrail.Page page() {
        if (page == null) {
            page = readTrail.run(filter(), blank(before) ? null : before);
        }
        return page;
    }

    private TrailFilter filter() {
        return new TrailFilter(
                person,
                blank(child) ? Optional.empty() : Optional.of(new ChildId(String.valueOf(child))),
                outcomes().stream().filter(o -> o.name().equals(outcome)).findFirst(),
                Optional.ofNullable(day));
    }

    public List<Acted.Outcome> outcomes() {
        return Arrays.asList(Acted.Outcome.values());
    }

    public boolean filtered() {
        return !filter().equals(TrailFilter.ALL);
    }

    /** The mark of the child the page is narrowed to; empty where the page names none. */
    public String mark() {
        return blank(child)
                ? ""
                : page().lines().stream()
                        .map(TrailLine::mark)
                        .map(String::valueOf)
                        .findFirst()
                        .orElse("–");
    }

    /** What was done, in words; nothing for signing in and out, which the outcome says. */
    public String task(TrailLine line) {
        return line.task() == null ? "" : text("audit.task." + line.task());
    }

    public String outcome(TrailLine line) {
        return text("audit.outcome." + line.outcome());
    }

    public String roles(TrailLine line) {
        return Arrays.stream(line.roles().split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> Role.valueOf(name).title())
                .collect(Collectors.joining(", "));
    }

    /** Address of the page of older entries, empty on the last. */
    public String older() {
        return page().older() == null ? "" : address("before=" + page().older());
    }

    public String newest() {
        return blank(before) ? "" : address("");
    }

    private String address(String more) {
        StringBuilder query = new StringBuilder("/audit/trail?").append(more);
        add(query, "sought", sought);
        add(query, "child", child);
        add(query, "outcome", outcome);
        add(query, "day", day == null ? null : day.toString());
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + query;
    }

    private static void add(StringBuilder query, String name, @Nullable String text) {
        if (!blank(text)) {
            query.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String text(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle bundle = faces.getApplication().getResourceBundle(faces, "text");
        return bundle.containsKey(key) ? bundle.getString(key) : key.substring(key.lastIndexOf('.') + 1);
    }

    public String getPerson() {
        return person;
    }

    public @Nullable String getSought() {
        return sought;
    }

    /** @param id in the address, for the name that was typed */
    public void setSought(@Nullable String id) {
        sought = id;
        person = Sought.text(id);
    }

    public @Nullable String getChild() {
        return child;
    }

    public void setChild(@Nullable String id) {
        child = id;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String name) {
        outcome = name;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate date) {
        day = date;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String id) {
        before = id;
    }
}
