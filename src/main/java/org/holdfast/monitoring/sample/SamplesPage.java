package org.holdfast.monitoring.sample;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.school.LocalAuthority;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** The samples there are, and a form for another. */
@Named
@ViewScoped
public class SamplesPage implements Serializable {
    private static final int FIVE = 5;

    @Inject
    transient ListSamples listSamples;

    @Inject
    transient DrawSample drawSample;

    @Inject
    transient Clock clock;

    private @Nullable Integer size = FIVE;
    private String authority = "";
    private String purpose = "";
    private String chosenPurpose = "";
    private final Map<String, Boolean> chosen = new HashMap<>();
    private transient ListSamples.@Nullable Listing listing;

    public ListSamples.Listing it() {
        if (listing == null) {
            listing = listSamples.run();
        }
        return listing;
    }

    public String answer() {
        return Text.say(
                "monitoring.samples.answer",
                it().samples().size(),
                it().children().size());
    }

    public String draw() {
        return taken(SampleTerms.drawn(size, purpose));
    }

    public String choose() {
        List<String> picked = it().children().stream()
                .map(row -> row.id().id())
                .filter(id -> chosen.getOrDefault(id, false))
                .toList();
        return taken(SampleTerms.chosen(picked, chosenPurpose));
    }

    private String taken(SampleTerms terms) {
        String id = drawSample.run(terms.of(Optional.of(authority).filter(one -> !one.isEmpty())));
        return Told.on("/monitoring/sample?id=" + id, Text.say("monitoring.samples.taken"));
    }

    public SampleWords words() {
        return new SampleWords(clock);
    }

    /** "5 drawn from 93" or "3 chosen of 93". */
    public String how(DipSamples.Line line) {
        return Text.say(
                line.sample().seed().isPresent() ? "monitoring.samples.drawn" : "monitoring.samples.chosen",
                line.size(),
                line.sample().drawnFrom());
    }

    public String authorityName(DipSample sample) {
        return Optional.ofNullable(it().authorities().get(sample.authorityId()))
                .map(LocalAuthority::name)
                .orElse("");
    }

    public String label(ChildRow row) {
        return row.name() + " · " + row.mark() + " · " + row.yearGroup();
    }

    public boolean several() {
        return it().authorities().size() > 1;
    }

    public SampleRule from() {
        return SampleRule.FROM_OUR_CHILDREN;
    }

    public SampleRule ticket() {
        return SampleRule.DRAWN_BY_TICKET;
    }

    public @Nullable Integer getSize() {
        return size;
    }

    public void setSize(@Nullable Integer number) {
        size = number;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String id) {
        authority = id == null ? "" : id;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String typed) {
        purpose = typed == null ? "" : typed;
    }

    public String getChosenPurpose() {
        return chosenPurpose;
    }

    public void setChosenPurpose(@Nullable String typed) {
        chosenPurpose = typed == null ? "" : typed;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }
}
