package org.holdfast.monitoring.filter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The filters that the address of a page holds; a form on the page keeps them. */
@Named
@ViewScoped
public class CohortAddress implements Serializable {
    private String query = "";

    @PostConstruct
    void read() {
        query = Cohort.of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()::get)
                .query();
    }

    public Cohort cohort() {
        return Cohort.parse(query);
    }

    /** As an address has them; empty without a filter. */
    public String query() {
        return query;
    }

    /** What follows the first word of an address. */
    public String more() {
        return cohort().more();
    }
}
