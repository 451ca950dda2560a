package org.holdfast.monitoring.board;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.monitoring.Addresses;

/** The order that the address of a page asks for. */
@Named
@ViewScoped
public class OrderAddress implements Serializable {
    private Order order = Order.FLAGS;

    @PostConstruct
    void read() {
        order = Addresses.choice(
                Order.class,
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("order"),
                Order.FLAGS);
    }

    public Order order() {
        return order;
    }

    public List<Order> all() {
        return List.of(Order.values());
    }

    /** What follows in an address; empty for the order that needs no word. */
    public String more() {
        return order == Order.FLAGS ? "" : "&order=" + order.word();
    }
}
