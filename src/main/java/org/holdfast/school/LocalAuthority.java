package org.holdfast.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.holdfast.kernel.Touching;

/** A local authority of England or Wales; its three-digit code is given by others and may change hands. */
@Entity
@Touching(everybody = true)
@Table(name = "local_authority")
public class LocalAuthority {
    @Id
    private String id;

    private String code;
    private String name;

    /** {@code England} or {@code Wales}: bank holidays and codes follow it. */
    private String nation;

    @Column(name = "invented")
    private boolean invented;

    @SuppressWarnings("NullAway.Init")
    protected LocalAuthority() {}

    public LocalAuthority(String id, String code, String name, String nation, boolean invented) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.nation = nation;
        this.invented = invented;
    }

    public String id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nation() {
        return nation;
    }
}
