package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.school.StaffMember;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.Standing;
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
    transient CheckAuthorTraining checkTraining;

    @Inject
    ChildStrip strip;

    private String author = "";
    private String why = "";
    private transient @Nullable Standing standing;
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

    /** What is missing of the chosen adult's training; empty where it is in date or nobody is chosen. */
    public String warning() {
        if (author.isEmpty()) {
            return "";
        }
        if (standing == null) {
            standing = checkTraining.run(strip.id(), author);
        }
        return standing.inDate(StaffDuty.IN_CONTACT) ? "" : standing.words(StaffDuty.IN_CONTACT);
    }

    public NamingRule namingRule() {
        return NamingRule.UNTRAINED_NEEDS_A_REASON;
    }

    public String save() {
        nameAuthor.run(strip.id(), author, why);
        return Told.on("/child/record?child=" + strip.childId(), Text.say("child.author.saved"));
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(@Nullable String given) {
        author = given == null ? "" : given;
        standing = null;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = typed == null ? "" : typed;
    }
}
