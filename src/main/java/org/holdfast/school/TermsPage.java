package org.holdfast.school;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Term dates, half-terms, cut-offs and days without school, of the administrator's authority or a school in its area. */
@Named
@ViewScoped
public class TermsPage implements Serializable {
    @Inject
    transient ReadTerms readTerms;

    @Inject
    transient SetTerm setTerm;

    @Inject
    transient ResetTerm resetTerm;

    @Inject
    transient AddClosure addClosure;

    @Inject
    transient RemoveClosure removeClosure;

    private String place = "";
    private String year = "";
    private String term = "";
    private TermForm form = new TermForm();
    private ClosureForm closes = new ClosureForm();
    private transient @Nullable CalendarView view;

    /** Read once a request; the form shows the term chosen as it counts today. */
    public void open() {
        place = view().place().id();
        year = String.valueOf(view().year().start());
        view().row(term.isBlank() ? "autumn" : term).ifPresent(row -> form.fill(row.term()));
    }

    public CalendarView view() {
        if (view == null) {
            view = readTerms.run(place, year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0);
        }
        return view;
    }

    public String save() {
        setTerm.run(place, year(), form.dates());
        return Told.on(
                here(),
                Text.say(
                        "school.terms.saved",
                        termTitle(form.getName()),
                        view().place().name()));
    }

    public String reset(String name) {
        resetTerm.run(place, year(), name);
        return Told.on(here(), Text.say("school.terms.wasReset", termTitle(name)));
    }

    public String close() {
        addClosure.run(place, closes.getName(), closes.getFrom(), closes.getTo());
        return Told.on(here(), Text.say("school.terms.closed"));
    }

    public String remove(String id) {
        removeClosure.run(place, id);
        return Told.on(here(), Text.say("school.terms.opened"));
    }

    public String termTitle(String name) {
        return TermDates.NAMES.contains(name) ? Text.say("school.terms.name." + name) : name;
    }

    public String whose(CalendarView.Row row) {
        return Text.say("school.terms.whose." + row.whose().name().toLowerCase(Locale.ROOT));
    }

    public boolean own(CalendarView.Row row) {
        return row.whose() == CalendarView.Whose.OWN;
    }

    /** Whether the cut-off is set here: by the authority, never by a school. */
    public boolean cutsOff() {
        return !view().place().school();
    }

    public List<String> names() {
        return TermDates.NAMES;
    }

    public String href(String placeId, int start, String name) {
        return "/school/terms?place=" + placeId + "&year=" + start + (name.isEmpty() ? "" : "&term=" + name);
    }

    private String here() {
        return href(place, year(), "");
    }

    private int year() {
        return view().year().start();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String id) {
        place = id == null ? "" : id;
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String text) {
        year = text == null ? "" : text;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String name) {
        term = name == null ? "" : name;
    }

    public TermForm getForm() {
        return form;
    }

    public ClosureForm getCloses() {
        return closes;
    }
}
