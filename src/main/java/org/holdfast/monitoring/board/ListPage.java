package org.holdfast.monitoring.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Rule;
import org.holdfast.monitoring.Addresses;
import org.holdfast.monitoring.board.ListChildren.Listing;
import org.holdfast.monitoring.filter.CohortAddress;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The children whom one number of the board counts. */
@Named
@ViewScoped
public class ListPage implements Serializable {
    @Inject
    transient ListChildren listChildren;

    @Inject
    CohortAddress address;

    @Inject
    OrderAddress ordered;

    private @Nullable Concern concern;
    private int sheet = 1;
    private transient @Nullable Listing listing;

    public void open() {
        it();
    }

    /** @throws NotFound if the address names no number */
    public Listing it() {
        if (listing == null) {
            listing = listChildren.run(concern(), address.cohort(), ordered.order(), sheet);
        }
        return listing;
    }

    public Concern concern() {
        if (concern == null) {
            throw new NotFound("Number");
        }
        return concern;
    }

    /** The answer, as the heading says it: the count of the tile and the name of its flag. */
    public String answer() {
        return Text.say(
                "monitoring.list.answer",
                it().sheet().total(),
                it().all(),
                concern().title());
    }

    public String authorities() {
        return String.join(", ", it().authorities());
    }

    public String open(BoardLine line) {
        return BoardWords.open(line, it().today());
    }

    public Rule whoRule() {
        return BoardRule.WHO_ACTS;
    }

    public String backHref() {
        return "/?" + address.query();
    }

    public String exportHref(String form) {
        return "/monitoring/export?form=" + form + "&number=" + concern().word() + address.more();
    }

    public String shown() {
        return Addresses.shown(it().sheet());
    }

    public String previousHref() {
        return it().sheet().previous(this::href);
    }

    public String nextHref() {
        return it().sheet().next(this::href);
    }

    private String href(String part) {
        return "?number=" + concern().word() + "&page=" + part + ordered.more() + address.more();
    }

    public String orderHref(Order order) {
        return "/monitoring/list?number=" + concern().word() + "&order=" + order.word() + address.more();
    }

    public String giveHref(BoardLine line) {
        return "/monitoring/give?child=" + line.child().id().id() + "&number="
                + concern().word() + address.more();
    }

    public String getNumber() {
        return concern == null ? "" : concern.word();
    }

    public void setNumber(@Nullable String name) {
        concern = Addresses.choice(Concern.class, name);
    }

    public String getSheet() {
        return String.valueOf(sheet);
    }

    public void setSheet(@Nullable String number) {
        sheet = Addresses.number(number);
    }
}
