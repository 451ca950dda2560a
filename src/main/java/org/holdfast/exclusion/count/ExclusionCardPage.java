package org.holdfast.exclusion.count;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.holdfast.child.ChildStrip;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.Days;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** A child's suspensions in short, for a card on other pages of the child; read once a request. */
@Named
@RequestScoped
public class ExclusionCardPage {
    @Inject
    ReadExclusionCard readExclusionCard;

    @Inject
    ChildStrip strip;

    private ReadExclusionCard.@Nullable Card card;

    public ReadExclusionCard.Card it() {
        if (card == null) {
            card = readExclusionCard.run(strip.id());
        }
        return card;
    }

    /** What keeps the child out today; empty for nothing. */
    public String today() {
        return it().today()
                .map(one -> Text.say("exclusion.record.card." + one.category(), ExclusionWords.span(one)))
                .orElse("");
    }

    public boolean nothing() {
        return it().all() == 0;
    }

    public String term() {
        return Text.say(
                "exclusion.record.card.of",
                Days.words(count().termSessions()),
                count().terms().governorsTold(),
                count().terms().governorsMeet());
    }

    public String year() {
        return Text.say(
                "exclusion.record.card.limit",
                Days.words(count().yearSessions()),
                count().terms().limit());
    }

    private DayCount count() {
        return it().count();
    }
}
