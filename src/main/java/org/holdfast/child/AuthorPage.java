package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.school.StaffMember;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Who writes the plan where there is no designated teacher. */
@Named
@ViewScoped
public class AuthorPage implements Serializable {
    @Inject
    transient NameActingAuthor nameAuthor;

    @Inject
    transient ListAuthors listAuthors;

    @Inject
    ChildStrip strip;

    private String author = "";
    private transient @Nullable List<StaffMember> adults;

    public List<StaffMember> adults() {
        if (adults == null) {
            adults = listAuthors.run(strip.id());
        }
        return adults;
    }

    public ChildRule rule() {
        return ChildRule.ACTING_AUTHOR_FILLS_A_GAP;
    }

    public String save() {
        nameAuthor.run(strip.id(), author);
        return Told.on("/child/record?child=" + strip.childId(), Text.say("child.author.saved"));
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String given) {
        author = given;
    }
}
