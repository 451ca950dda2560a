package org.holdfast.bridge.client;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Scope;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The case systems of the administrator's authority: the list, one with its secrets, and the forms to add and change. */
@Named
@ViewScoped
public class ClientsPage implements Serializable {
    private static final String HERE = "/bridge/clients?faces-redirect=true";

    @Inject
    transient ListClients listClients;

    @Inject
    transient AddClient addClient;

    @Inject
    transient RotateSecret rotateSecret;

    @Inject
    transient RevokeSecret revokeSecret;

    @Inject
    transient CloseClient closeClient;

    @Inject
    transient NameAtIssuer nameAtIssuer;

    @Inject
    transient SecretSlip slip;

    private transient @Nullable Clients clients;
    private @Nullable String client;
    private String name = "";
    private String place = "";
    private String[] scopes = {};
    private int days = 365;
    private int overlap = 7;
    private boolean sure;
    private String issuerId = "";

    /** Read once a request. */
    public Clients clients() {
        if (clients == null) {
            clients = listClients.run();
        }
        return clients;
    }

    public void open() {
        clients();
    }

    /** The one asked for by id, where it is open and the authority's own. */
    public Optional<Clients.Client> chosen() {
        return client == null ? Optional.empty() : clients().client(client);
    }

    public String answer() {
        long needing = clients().needing();
        return chosen().map(Clients.Client::name)
                .orElseGet(() -> needing == 0
                        ? Text.say("bridge.clients.answer", clients().open().size())
                        : Text.say("bridge.clients.answer.needing", needing));
    }

    public List<Scope> allScopes() {
        return List.of(Scope.values());
    }

    /** The secret stands in this one answer only: no redirect, nothing kept. */
    public void add() {
        String authority = place.isEmpty() ? clients().places().get(0).id() : place;
        slip.show(addClient.run(authority, name, chosenScopes(), days));
        client = slip.shown().map(ShownSecret::clientId).orElse(null);
        name = "";
        scopes = new String[0];
        clients = null;
    }

    /** As {@link #add}. */
    public void rotate() {
        slip.show(rotateSecret.run(chosenId(), overlap, days));
        clients = null;
    }

    public String revoke(String secretId) {
        revokeSecret.run(chosenId(), secretId);
        return done(Text.say("bridge.clients.revoked"), "&client=" + chosenId());
    }

    public String nameAtIssuer() {
        nameAtIssuer.run(chosenId(), issuerId);
        return done(Text.say("bridge.clients.issuer.saved"), "&client=" + chosenId());
    }

    public String getIssuerId() {
        return chosen().map(Clients.Client::issuerId).orElse("");
    }

    public void setIssuerId(String id) {
        issuerId = id;
    }

    public String close() {
        closeClient.run(chosenId(), sure);
        return done(Text.say("bridge.clients.closed"), "");
    }

    private String chosenId() {
        return client == null ? "" : client;
    }

    private Set<Scope> chosenScopes() {
        Set<Scope> all = EnumSet.noneOf(Scope.class);
        Arrays.stream(scopes).map(Scope::valueOf).forEach(all::add);
        return all;
    }

    private static String done(String words, String rest) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(words));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return HERE + rest;
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String id) {
        client = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String text) {
        name = text;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String id) {
        place = id;
    }

    public String[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(String[] names) {
        scopes = names.clone();
    }

    public int getDays() {
        return days;
    }

    public void setDays(int number) {
        days = number;
    }

    public int getOverlap() {
        return overlap;
    }

    public void setOverlap(int number) {
        overlap = number;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean meant) {
        sure = meant;
    }
}
