package org.holdfast.monitoring;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The first page: chooses by role what it shows. */
@Named
@ViewScoped
public class HomePage implements Serializable {
    private static final Map<Home, String> ELSEWHERE = Map.of(
            Home.RELEASE, "/contact/release-list",
            Home.TOLD, "/notice/tasks",
            Home.IMPORTS, "/imports/upload",
            Home.PEOPLE, "/school/accounts",
            Home.AUDIT, "/audit/trail");

    @Inject
    transient ReadHome readHome;

    private @Nullable Home home;
    private String sheet = "";

    /** Reception works on one list alone: straight there. */
    public void open() throws IOException {
        if (home() == Home.RELEASE) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + ELSEWHERE.get(Home.RELEASE));
        }
    }

    public boolean shows(String name) {
        return home().name().equals(name);
    }

    /** A home that says what one can do next, and leads there. */
    public boolean simple() {
        return ELSEWHERE.containsKey(home()) || home() == Home.SEALED;
    }

    /** @param part of the page, {@code answer}, {@code lead} or {@code next} */
    public String say(String part) {
        return Text.say("monitoring.home." + home().name().toLowerCase(Locale.ROOT) + "." + part);
    }

    public @Nullable String nextHref() {
        return ELSEWHERE.get(home());
    }

    private Home home() {
        if (home == null) {
            home = readHome.run();
        }
        return home;
    }

    /** Which part of its list the page shows. */
    public String getSheet() {
        return sheet;
    }

    public void setSheet(@Nullable String number) {
        sheet = number == null ? "" : number;
    }
}
