package org.holdfast.monitoring.filter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** The reader's own filters: kept by a name, opened by one link, named anew or removed. */
@Named
@ViewScoped
public class FiltersPage implements Serializable {
    private static final String HERE = "/monitoring/filters";

    @Inject
    transient ListFilters listFilters;

    @Inject
    transient KeepFilter keepFilter;

    @Inject
    transient RenameFilter renameFilter;

    @Inject
    transient RemoveFilter removeFilter;

    @Inject
    CohortAddress address;

    private String name = "";
    private String filter = "";
    private transient @Nullable List<SavedFilter> all;

    public void open() {
        all();
    }

    public List<SavedFilter> all() {
        if (all == null) {
            all = listFilters.run();
        }
        return all;
    }

    /** "You keep 3 filters". */
    public String answer() {
        return Text.say("monitoring.filter.answer", all().size());
    }

    public String href(SavedFilter one) {
        return "/?" + one.cohort().query();
    }

    public boolean chosen(SavedFilter one) {
        return one.cohort().equals(address.cohort());
    }

    /** Address of the board with the filters that hold on this page. */
    public String keep() {
        keepFilter.run(name, address.cohort());
        return Told.on("/index?" + address.query(), Text.say("monitoring.filter.kept", name.strip()));
    }

    /** The filter that is about to be named anew. */
    public Optional<SavedFilter> renamed() {
        return all().stream().filter(one -> one.id().equals(filter)).findFirst();
    }

    public String rename() {
        renameFilter.run(filter, name);
        return Told.on(HERE, Text.say("monitoring.filter.renamed", name.strip()));
    }

    public String remove(String id) {
        removeFilter.run(id);
        return Told.on(HERE, Text.say("monitoring.filter.removed"));
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String given) {
        name = given == null ? "" : given;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(@Nullable String id) {
        filter = id == null ? "" : id;
    }
}
