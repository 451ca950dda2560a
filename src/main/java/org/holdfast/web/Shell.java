package org.holdfast.web;

import static org.holdfast.access.Role.*;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Sessions;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.platform.Config;

/** What the frame of every page shows: who is signed in and where they may go. */
@Named
@RequestScoped
public class Shell {
    @Inject
    Acting acting;

    @Inject
    Sessions sessions;

    /** An entry of the menu. */
    public record Item(String id, String href, String label) {}

    public boolean signedIn() {
        return acting.actor().kind() == Actor.Kind.PERSON;
    }

    public String name() {
        return acting.actor().name();
    }

    /** Id of who is signed in, for the page's scripts to send back. */
    public String person() {
        return acting.actor().id();
    }

    /** Until the session ends if nothing is done in it. */
    public long secondsLeft() {
        return sessions.secondsLeft((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    public long sessionSeconds() {
        return sessions.length().toSeconds();
    }

    public long sessionMinutes() {
        return sessions.length().toMinutes();
    }

    public String roleName() {
        return acting.actor().posts().stream()
                .map(post -> post.role().title())
                .findFirst()
                .orElse("");
    }

    public boolean demo() {
        return Config.demo();
    }

    public List<Item> navigation() {
        List<Item> items = new ArrayList<>();
        add(items, Task.READ_HOME, "home", "/");
        add(items, Task.SEARCH_CHILDREN, "children", "/monitoring/search");
        add(items, Task.READ_ATTENDANCE, "attendance", "/attendance/today");
        add(items, Task.LIST_EXCLUSIONS, "suspensions", "/exclusion/list");
        add(items, Task.READ_TRAINING, "training", "/monitoring/training");
        add(items, Task.RATE_PLAN, "queue", "/plan/queue-list");
        add(items, Task.READ_MEASURES, "reports", "/monitoring/measures");
        add(items, Task.NAME_DELEGATE, "delegates", "/plan/delegates");
        add(items, Task.READ_RELEASE_LIST, "release", "/contact/release-list");
        add(items, Task.READ_TASKS, "tasks", "/notice/tasks");
        add(items, Task.RECORD_STAFF_ABSENCE, "away", "/school/away");
        add(items, Task.IMPORT_SOCIAL_CARE, "imports", "/imports/upload");
        add(items, Task.SETTLE_IDENTITY, "identity", "/child/identity");
        add(items, Task.MANAGE_PEOPLE, "accounts", "/school/accounts");
        add(items, Task.MANAGE_CLIENTS, "clients", "/bridge/clients");
        add(items, Task.MANAGE_AGREEMENTS, "agreements", "/bridge/agreements");
        add(items, Task.READ_BRIDGE, "bridge", "/bridge/health");
        add(items, Task.SET_RUBRIC, "rubric", "/plan/rubric");
        add(items, Task.SET_FORM, "forms", "/plan/forms");
        add(items, Task.SET_CALENDAR, "terms", "/school/terms");
        add(items, Task.SET_REGISTER_PRACTICE, "registers", "/attendance/practice");
        add(items, Task.SET_SETTINGS, "settings", "/school/settings");
        add(items, Task.READ_SEALED_RECORD, "sealed", "/child/sealed");
        add(items, Task.READ_AUDIT, "audit", "/audit/trail");
        return items;
    }

    /** What one entry of the menu holds: figures and lists that are read now and then, not every morning. */
    public List<Item> reports() {
        List<Item> items = new ArrayList<>();
        add(items, Task.READ_MEASURES, "measures", "/monitoring/measures");
        add(items, Task.SAMPLE_CHILDREN, "samples", "/monitoring/samples");
        add(items, Task.MAKE_INSPECTION_PACK, "inspection", "/monitoring/inspection");
        return items;
    }

    /** Whether they lead children at a school, and so may open a record there. */
    public boolean leadsAtSchool() {
        return acting.actor().holds(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER);
    }

    /** Whether a way to something is worth showing. */
    public boolean may(String task) {
        return acting.actor().may(Task.valueOf(task));
    }

    /** First thing of a page that serves one task: to those who may not do it, the page is not there. */
    public void only(String task) {
        if (!acting.actor().may(Task.valueOf(task))) {
            throw new NotFound("Page");
        }
    }

    public String signOut() {
        FacesContext faces = FacesContext.getCurrentInstance();
        sessions.end((HttpServletRequest) faces.getExternalContext().getRequest());
        return "/sign-in?faces-redirect=true";
    }

    private void add(List<Item> items, Task task, String id, String href) {
        boolean aside = task == Task.READ_RELEASE_LIST && !acting.actor().holds(RECEPTION);
        if (acting.actor().may(task) && !aside) {
            FacesContext faces = FacesContext.getCurrentInstance();
            ResourceBundle text = faces.getApplication().getResourceBundle(faces, "text");
            items.add(new Item(id, href, text.getString("web.nav." + id)));
        }
    }
}
