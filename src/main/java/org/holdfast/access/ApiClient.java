package org.holdfast.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A case system as the bridge knows it: of one authority, with the scopes that it was made for. Added by an administrator,
 * who hands its secret over; barred for a growing time by wrong secrets; closed when the system is given up. Never
 * deleted, since the audit trail names it.
 */
@Entity
@Table(name = "api_client")
public class ApiClient {
    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    private String name;
    private String scopes;

    @Column(name = "issuer_id")
    private @Nullable String issuerId;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Embedded
    private Tries tries = new Tries();

    @SuppressWarnings("NullAway.Init")
    protected ApiClient() {}

    /**
     * @param createdBy id of who adds it
     * @throws Refused without a name or a scope
     */
    public ApiClient(String authorityId, String name, Set<Scope> scopes, String createdBy, Instant now) {
        String text = name.strip();
        if (text.isEmpty() || text.length() > 100) {
            throw ClientRule.CLIENT_IS_NAMED.at("name");
        }
        if (scopes.isEmpty()) {
            throw ClientRule.CLIENT_HAS_A_SCOPE.at("scopes");
        }
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.name = text;
        this.scopes = Scope.words(scopes);
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    public String id() {
        return id;
    }

    public String authorityId() {
        return authorityId;
    }

    public String name() {
        return name;
    }

    public Set<Scope> scopes() {
        return Scope.ofWords(scopes);
    }

    /** By which an identity provider knows it; only that one's tokens bear it. */
    public Optional<String> issuerId() {
        return Optional.ofNullable(issuerId);
    }

    /** @param id checked already; empty takes it away */
    public void knownToIssuerAs(String id) {
        issuerId = id.isEmpty() ? null : id;
    }

    /** The id without blanks around it. @throws Refused if it cannot be one; it may be empty */
    public static String checkedIssuerId(String text) {
        String id = text.strip();
        if (!id.matches("[!-~]{0,200}")) {
            throw ClientRule.ISSUER_ID_IS_PLAIN.at("issuerId");
        }
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean open() {
        return closedAt == null;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Its secrets and tokens no longer work, from the next request on; its id at an issuer may stand for another. */
    public void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
            issuerId = null;
        }
    }

    /** @throws Refused if it is closed */
    public void checkOpen() {
        if (!open()) {
            throw new Refused(ClientRule.CLIENT_IS_OPEN);
        }
    }

    /** @param narrowed to those of its scopes that a token was asked for */
    Actor actor(Set<Scope> narrowed) {
        Set<Scope> both = EnumSet.noneOf(Scope.class);
        both.addAll(narrowed);
        both.retainAll(scopes());
        return new Actor(
                Actor.Kind.CLIENT, id, name, List.of(new Post(Role.CASE_SYSTEM, authorityId)), Set.copyOf(both));
    }

    boolean lockedAt(Instant now) {
        return tries.lockedAt(now);
    }

    void succeeded() {
        tries.right();
    }

    void failed(Instant now) {
        tries.wrong(now);
    }
}
