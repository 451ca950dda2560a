package org.holdfast.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.holdfast.access.Sought;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Who may and who may not collect each child today; all that the front desk sees. */
@Named
@RequestScoped
public class ReleaseListPage {
    @Inject
    ReadReleaseList readReleaseList;

    private String name = "";
    private @Nullable String sought;
    private @Nullable ReleaseList list;

    public ReleaseList list() {
        if (list == null) {
            list = readReleaseList.run(name);
        }
        return list;
    }

    /** Read before anything is written, so that a refusal is a page of its own. */
    public void open() {
        list();
    }

    public String answer() {
        long warned =
                list().rows().stream().filter(row -> !row.mayNot().isEmpty()).count();
        if (list().rows().isEmpty()) {
            return Text.say(name.isBlank() ? "contact.release.none" : "contact.release.none.named", name);
        }
        return warned == 0
                ? Text.say("contact.release.clear", list().rows().size())
                : Text.say("contact.release.warned", warned, list().rows().size());
    }

    public String getName() {
        return name;
    }

    public @Nullable String getSought() {
        return sought;
    }

    /** @param id in the address, for the name that was typed */
    public void setSought(@Nullable String id) {
        sought = id;
        name = Sought.text(id);
    }
}
