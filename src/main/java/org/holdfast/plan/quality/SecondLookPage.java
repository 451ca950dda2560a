package org.holdfast.plan.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.PlanDocument;
import org.holdfast.plan.Told;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** A settled plan to be rated again by somebody who does not see the first rating. */
@Named
@ViewScoped
public class SecondLookPage implements Serializable {
    @Inject
    transient OpenSecondLook openSecondLook;

    @Inject
    transient RateAgain rateAgain;

    private RatingForm form = new RatingForm();
    private String submission = "";
    private transient boolean looked;
    private transient OpenSecondLook.@Nullable Blind blind;
    private transient @Nullable PlanDocument document;

    public void open() {
        found().ifPresent(look -> {
            submission = look.submission().id();
            form = RatingForm.of(
                    look.rubric(), Optional.empty(), look.submission().faults());
        });
    }

    private Optional<OpenSecondLook.Blind> found() {
        if (!looked) {
            blind = openSecondLook.run().orElse(null);
            looked = true;
        }
        return Optional.ofNullable(blind);
    }

    public boolean any() {
        return found().isPresent();
    }

    /** @throws NotFound if none waits */
    public OpenSecondLook.Blind look() {
        return found().orElseThrow(() -> new NotFound("Plan"));
    }

    public PlanDocument document() {
        if (document == null) {
            document = look().submission().document();
        }
        return document;
    }

    public String answer() {
        return any()
                ? Text.say(
                        "plan.queue.answer",
                        look().child().name(),
                        look().child().mark())
                : Text.say("plan.second.none");
    }

    public @Nullable String rate() {
        try {
            rateAgain.run(look().child().id(), submission, form.given(), form.time());
            return org.holdfast.web.Told.on("/plan/second-look", Text.say("plan.second.rated"));
        } catch (Refused refused) {
            Told.refused(refused, refused.field().map(form::clientId).orElse(null));
            return null;
        }
    }

    public QualityRule rule() {
        return QualityRule.AGREEMENT_IS_MEASURED;
    }

    public RatingForm getForm() {
        return form;
    }
}
