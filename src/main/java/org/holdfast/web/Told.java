package org.holdfast.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says what was done on the page that comes next, so that reloading it does not post again. */
public final class Told {
    private Told() {}

    /**
     * @param page address within the site, with its parameters
     * @return the outcome for the page's act
     */
    public static String on(String page, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(sentence));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
