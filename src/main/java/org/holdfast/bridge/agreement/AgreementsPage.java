package org.holdfast.bridge.agreement;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The agreements of an authority: the list, one with the form to revoke it, and the form to add one. */
@Named
@ViewScoped
public class AgreementsPage implements Serializable {
    private static final String HERE = "/bridge/agreements?faces-redirect=true";

    @Inject
    transient ListAgreements listAgreements;

    @Inject
    transient AddAgreement addAgreement;

    @Inject
    transient RevokeAgreement revokeAgreement;

    private transient @Nullable AgreementList list;
    private final AgreementForm form = new AgreementForm();
    private @Nullable String agreement;
    private String because = "";

    /** Read once a request. */
    public AgreementList list() {
        if (list == null) {
            list = listAgreements.run();
        }
        return list;
    }

    public void open() {
        list();
    }

    /** The one asked for by id, where it is the authority's own. */
    public Optional<AgreementList.Line> chosen() {
        return agreement == null ? Optional.empty() : list().line(agreement);
    }

    public String answer() {
        return chosen().map(line -> line.terms().name())
                .orElseGet(() -> list().unshared().isEmpty()
                        ? Text.say("bridge.agreements.answer", list().inForce())
                        : Text.say(
                                "bridge.agreements.answer.without",
                                list().unshared().size()));
    }

    public List<Part> allParts() {
        return List.of(Part.values());
    }

    public List<LawfulBasis> allBases() {
        return List.of(LawfulBasis.values());
    }

    public List<SpecialCondition> allConditions() {
        return List.of(SpecialCondition.values());
    }

    public List<Controllers> allControllers() {
        return List.of(Controllers.values());
    }

    public AgreementForm form() {
        return form;
    }

    public String add() {
        String place = form.getPlace().isEmpty() ? list().places().get(0).id() : form.getPlace();
        String id = addAgreement.run(place, form.terms());
        return done(Text.say("bridge.agreements.added"), id);
    }

    public String revoke() {
        String id = agreement == null ? "" : agreement;
        revokeAgreement.run(id, because);
        return done(Text.say("bridge.agreements.revoked"), id);
    }

    private static String done(String words, String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(words));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return HERE + "&agreement=" + id;
    }

    public @Nullable String getAgreement() {
        return agreement;
    }

    public void setAgreement(@Nullable String id) {
        agreement = id;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String text) {
        because = text;
    }
}
