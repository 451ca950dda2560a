package org.holdfast.bridge.health;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.bridge.BridgeRule;
import org.holdfast.child.move.MoveRule;
import org.holdfast.child.push.PushRule;
import org.holdfast.contact.ContactRule;
import org.holdfast.kernel.Rule;
import org.holdfast.plan.PlanRule;
import org.holdfast.web.Text;

/** Says to people why a request was refused, from the last part of the problem's type. */
final class ReasonWords {
    private ReasonWords() {}

    /** The rule's own sentence, where a rule refused. */
    static String of(String reason) {
        return switch (reason) {
            case "not-found" -> Text.say("bridge.health.reason.notFound");
            case "invalid", "malformed", "bad-parameter" -> Text.say("bridge.health.reason.invalid");
            case "insufficient-scope", "not-allowed" -> Text.say("bridge.health.reason.scope");
            case "if-match-needed", "stale-version" -> Text.say("bridge.health.reason.stale");
            case "too-large" -> Text.say("bridge.health.reason.large");
            default -> rule(reason).map(Rule::sentence).orElseGet(() -> other(reason));
        };
    }

    private static Optional<Rule> rule(String reason) {
        String name = reason.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.<Rule[]>of(
                        PushRule.values(),
                        ContactRule.values(),
                        MoveRule.values(),
                        BridgeRule.values(),
                        CountRule.values(),
                        PlanRule.values())
                .flatMap(Stream::of)
                .filter(rule -> rule.name().equals(name))
                .findFirst();
    }

    private static String other(String reason) {
        return reason.matches("status-5[0-9][0-9]")
                ? Text.say("bridge.health.reason.failed")
                : Text.say("bridge.health.reason.other", reason);
    }
}
