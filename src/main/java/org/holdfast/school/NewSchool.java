package org.holdfast.school;

import java.io.Serializable;

/** What the form for a new school holds while it is filled in. */
public class NewSchool implements Serializable {
    private String urn = "";
    private String name = "";
    private String phase = "";

    public String getUrn() {
        return urn;
    }

    public void setUrn(String text) {
        urn = text;
    }

    public String getName() {
        return name;
    }

    public void setName(String text) {
        name = text;
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(String text) {
        phase = text;
    }
}
