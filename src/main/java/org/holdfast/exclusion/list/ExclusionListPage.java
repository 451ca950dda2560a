package org.holdfast.exclusion.list;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Suspensions of many children: which of its views is shown. */
@Named
@ViewScoped
public class ExclusionListPage implements Serializable {
    /** What the page can show. */
    private enum View {
        TODAY,
        YEAR,
        RISK
    }

    private View view = View.TODAY;

    /** A choice of view. */
    public record Way(String label, String href, boolean chosen) {}

    public boolean shows(String name) {
        return view.name().equals(name);
    }

    public String title() {
        return Text.say("exclusion.list.view." + getView());
    }

    public List<Way> ways() {
        return Stream.of(View.values())
                .map(one -> new Way(Text.say("exclusion.list.view." + word(one)), "?view=" + word(one), one == view))
                .toList();
    }

    private static String word(View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }

    public String getView() {
        return word(view);
    }

    /** What is no view counts as not said. */
    public void setView(@Nullable String name) {
        view = Stream.of(View.values())
                .filter(one -> word(one).equals(name))
                .findFirst()
                .orElse(View.TODAY);
    }
}
