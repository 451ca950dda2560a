package org.holdfast.web;

import jakarta.faces.application.FacesMessage;

/** Something to put right that lies on another page, with the way there. */
public class LinkedMessage extends FacesMessage {
    private static final long serialVersionUID = 1;

    private final String href;

    /** @param href address of page and field within the site, without the context path */
    public LinkedMessage(String sentence, String source, String href) {
        super(SEVERITY_ERROR, sentence, source);
        this.href = href;
    }

    public String href() {
        return href;
    }
}
