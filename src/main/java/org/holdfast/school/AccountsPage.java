package org.holdfast.school;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.jspecify.annotations.Nullable;

/** People with an account in the administrator's area: the list, one person's posts, and the forms to add. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    private static final String HERE = "/school/accounts?faces-redirect=true";

    @Inject
    transient ReadPeople readPeople;

    @Inject
    transient OpenAccount openAccount;

    @Inject
    transient GivePost givePost;

    @Inject
    transient EndPost endPost;

    @Inject
    transient ChangeEmail changeEmail;

    @Inject
    transient CloseAccount closeAccount;

    @Inject
    transient ResetPassword resetPassword;

    @Inject
    transient UnlockAccount unlockAccount;

    @Inject
    transient AddSchool addSchool;

    @Inject
    transient Clock clock;

    private transient @Nullable People people;
    private @Nullable String after;
    private @Nullable String person;
    private NewPerson adds = new NewPerson();
    private NewSchool founds = new NewSchool();
    private String role = "";
    private String place = "";
    private @Nullable LocalDate from;
    private boolean sure;
    private boolean known;
    private String email = "";

    /** Read once a request. */
    public People people() {
        if (people == null) {
            people = readPeople.run(after, person);
        }
        return people;
    }

    public void open() {
        people();
    }

    /** The password stands in this one answer only: no redirect, nothing kept. */
    public void add() {
        OpenAccount.Opened opened =
                openAccount.run(adds.getName(), adds.getJob(), adds.getUser(), post(adds.getRole(), adds.getPlace()));
        say("school.accounts.opened", adds.getName().strip(), opened.userName(), opened.password());
        adds = new NewPerson();
        people = null;
    }

    public String give() {
        LocalDate day = from == null ? LocalDate.now(clock) : from;
        givePost.run(chosen(), post(role, place), day);
        return done("school.accounts.given");
    }

    public String end(String postId) {
        endPost.run(chosen(), postId, LocalDate.now(clock));
        return done("school.accounts.ended");
    }

    public String changeEmail() {
        changeEmail.run(chosen(), email);
        return done("school.accounts.email.changed");
    }

    /** The address of the person chosen. */
    public String getEmail() {
        return people().chosen().map(People.Person::email).orElse("");
    }

    public void setEmail(String address) {
        email = address;
    }

    /** As with {@link #add}, the password stands in this one answer only. */
    public void reset() {
        String password = resetPassword.run(chosen(), known);
        known = false;
        people = null;
        say(
                "school.accounts.reset.done",
                people().chosen().map(People.Person::name).orElse(""),
                password);
    }

    public String unlock() {
        unlockAccount.run(chosen(), known);
        return done("school.accounts.unlock.done");
    }

    public String close() {
        closeAccount.run(chosen(), sure);
        say("school.accounts.closed");
        keep();
        return HERE;
    }

    public String found() {
        addSchool.run(founds.getUrn(), founds.getName(), founds.getPhase());
        say("school.accounts.founded", founds.getName().strip());
        keep();
        return HERE;
    }

    public List<String> phases() {
        return AddSchool.PHASES;
    }

    private String chosen() {
        return person == null ? "" : person;
    }

    private String done(String key) {
        say(key);
        keep();
        return HERE + "&person=" + chosen();
    }

    private static Post post(String role, String place) {
        return new Post(Role.valueOf(role), place);
    }

    private static void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void say(String key, Object... facts) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle text = faces.getApplication().getResourceBundle(faces, "text");
        faces.addMessage(null, new FacesMessage(new MessageFormat(text.getString(key)).format(facts)));
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String id) {
        after = id;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String id) {
        person = id;
    }

    public NewPerson getAdds() {
        return adds;
    }

    public NewSchool getFounds() {
        return founds;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String name) {
        role = name;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String id) {
        place = id;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean person) {
        known = person;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean meant) {
        sure = meant;
    }
}
