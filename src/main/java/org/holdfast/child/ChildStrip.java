package org.holdfast.child;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.School;
import org.jspecify.annotations.Nullable;

/** The child a page is opened for: the strip that names them, and the guard that no form saves into another child. */
@Named
@ViewScoped
public class ChildStrip implements Serializable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    @Inject
    transient ReadChild readChild;

    private @Nullable String child;
    private transient @Nullable ChildProfile profile;

    /** A fact in the strip. */
    public record Fact(String label, String text) {}

    /** A tab of the child's pages. */
    public record Tab(String id, String href, String label) {}

    public @Nullable String getChild() {
        return child;
    }

    public void setChild(String id) {
        child = id;
    }

    /** The child of this page. @throws NotFound if the address names none */
    public ChildId id() {
        if (child == null) {
            throw new NotFound("Child");
        }
        return new ChildId(child);
    }

    /** First thing of a page: refuses a form that was opened for another child. */
    public void open() {
        String forChild = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("forChild");
        if (forChild != null && !forChild.equals(child)) {
            throw new Refused(ChildRule.FORM_IS_FOR_THIS_CHILD);
        }
        profile();
    }

    /** What the reader may know of the child, read once a request. */
    public ChildProfile profile() {
        if (profile == null) {
            profile = readChild.run(id());
        }
        return profile;
    }

    public String childId() {
        return id().id();
    }

    public String name() {
        return profile().child().name();
    }

    public String forename() {
        return profile().child().forename();
    }

    public String initials() {
        return profile().child().initials();
    }

    public String mark() {
        return profile().child().mark();
    }

    public boolean shows(String field) {
        return profile().child().sight().shows(Field.valueOf(field));
    }

    public boolean mayEdit() {
        return profile()
                .child()
                .sight()
                .has(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER, Role.ACTING_AUTHOR);
    }

    public List<Fact> facts() {
        ChildProfile known = profile();
        ResourceBundle text = text();
        List<Fact> facts = new ArrayList<>();
        LocalDate born = known.child().bornOn();
        int age = known.child().ageOn(known.today());
        facts.add(new Fact(
                text.getString("child.strip.age"),
                shows("BIRTH_DATE") ? age + " (" + DAY.format(born) + ")" : "" + age));
        facts.add(new Fact(
                text.getString("child.strip.year"),
                known.child().yearGroup(known.today()).replace("Year ", "")));
        facts.add(new Fact(
                text.getString("child.strip.school"),
                known.school().map(School::name).orElse(text.getString("child.strip.noSchool"))));
        known.standing()
                .status()
                .ifPresent(status -> facts.add(new Fact(text.getString("child.strip.care"), care(known, status))));
        known.authority()
                .ifPresent(
                        authority -> facts.add(new Fact(text.getString("child.strip.responsible"), authority.name())));
        return facts;
    }

    private String care(ChildProfile known, CareStatus status) {
        String words = status.kind() == CareKind.LOOKED_AFTER
                ? status.legalStatus().flatMap(CareCodes::legalStatus).orElse("yes")
                : status.kind().title();
        return known.placement()
                .flatMap(placement -> CareCodes.placement(placement.typeCode()))
                .map(home -> words + ", " + home)
                .orElse(words);
    }

    public List<Tab> tabs() {
        ResourceBundle text = text();
        List<Tab> tabs = new ArrayList<>();
        if (!shows("MORE_THAN_CARD_AND_CONTACTS") && !profile().child().sight().onlyEarly()) {
            add(tabs, text, "suspensions", "/exclusion/exclusions");
            return tabs;
        }
        add(tabs, text, "overview", "/child/overview");
        if (shows("PLAN")) {
            add(tabs, text, "plan", "/plan/plan");
            add(tabs, text, "attendance", "/attendance/year");
            add(tabs, text, "suspensions", "/exclusion/exclusions");
        } else if (profile().child().sight().has(Role.DELEGATE)) {
            add(tabs, text, "plan", "/plan/edit");
        }
        if (!profile().child().sight().onlyEarly()) {
            add(tabs, text, "support", "/support/support");
        }
        if (shows("CONTACTS")) {
            add(tabs, text, "people", "/contact/contacts");
        }
        if (shows("IDENTIFIERS")) {
            add(tabs, text, "record", "/child/record");
        }
        return tabs;
    }

    private void add(List<Tab> tabs, ResourceBundle text, String tab, String page) {
        tabs.add(new Tab(tab, page + "?child=" + childId(), text.getString("child.tab." + tab)));
    }

    private static ResourceBundle text() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getResourceBundle(faces, "text");
    }
}
