package org.holdfast.journey;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.holdfast.testing.Proof;
import org.holdfast.testing.Rotation;
import org.junit.jupiter.api.DynamicTest;

/** Two children whose plans are written at one school, and what people do at their pages. */
final class Desk {
    static final String FIELD = "support.helps";
    static final String OTHER_FIELD = "support.worse";

    private static final String PASSWORD = "holdfast-demo";
    private static final String DRAFTS = "select p.child_id from plan p, enrolment e, post_held h, account a,"
            + " care_status s where p.status = 'DRAFT' and e.child_id = p.child_id and e.superseded_at is null"
            + " and e.valid_to is null and e.valid_from <= current_date and h.organisation_id = e.school_id"
            + " and h.person_id = a.id and a.user_name = 'dt' and s.child_id = p.child_id and s.kind = 'LOOKED_AFTER'"
            + " and s.superseded_at is null and s.valid_to is null order by p.child_id";

    private final Browser browser;
    private final Scene scene;
    private final List<String> children;

    Desk(Browser browser, Scene scene) {
        this.browser = browser;
        this.scene = scene;
        this.children = scene.all(DRAFTS);
    }

    /** One test a round, one in every build and 100 with {@code -Pproof}, named for the seed that repeats it. */
    static Stream<DynamicTest> rounds(LongConsumer round) {
        long first = Proof.seed(Desk.class);
        return LongStream.range(first, first + Rotation.share(Proof.rounds(1, 100)))
                .mapToObj(seed -> dynamicTest("proof.seed=" + seed, () -> round.accept(seed)));
    }

    String first() {
        return children.get(0);
    }

    String second() {
        return children.get(1);
    }

    String address(String child) {
        return "/plan/edit?child=" + child + "&section=support";
    }

    String name(String user) {
        return scene.ask("select name from account where user_name = ?", user).orElseThrow();
    }

    String answer(String child, String question) {
        return scene.ask(
                        "select a.body from plan_answer a join plan p on p.id = a.plan_id"
                                + " where p.child_id = ? and a.question_code = ?",
                        child,
                        question)
                .orElse("");
    }

    Visit opened(String user, String child) {
        Visit visit = browser.signedIn(user);
        visit.go(address(child));
        return visit;
    }

    /** Leaves out what an earlier test left behind. */
    static void clear(Page page) {
        if (page.locator("[data-leave-out]").count() > 0) {
            Visit.moved(page, () -> page.click("[data-leave-out]"));
        }
    }

    static void says(Page page, String words) {
        try {
            page.waitForCondition(
                    () -> page.textContent("[data-saved-text]").startsWith(words),
                    new Page.WaitForConditionOptions().setTimeout(60_000));
        } catch (TimeoutError e) {
            throw new AssertionError("says " + page.textContent("[data-saved-text]") + " and not " + words, e);
        }
    }

    /** Ends the session of every tab; the tab in which it was done stands at the sign-in page. */
    static Page signOutElsewhere(Visit visit) {
        Page other = visit.tab();
        other.navigate(visit.page().url().replaceFirst("(https?://[^/]+)/.*", "$1/help"));
        other.click("[id='signOut:go']");
        other.waitForURL("**/sign-in**");
        return other;
    }

    static void signIn(Page page, String user) {
        page.waitForSelector("[id='form:user']");
        page.fill("[id='form:user']", user);
        page.fill("[id='form:password']", PASSWORD);
        page.click("[id='form:go']");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    static void save(Page page) {
        Visit.moved(page, () -> page.click("[id='form:save']"));
    }

    static Locator joined(Page page) {
        return page.locator("[id$=':joined']");
    }

    static String focused(Page page) {
        return String.valueOf(
                page.evaluate("(document.activeElement.closest('[data-field]') || {dataset: {}}).dataset.field"));
    }

    /** Blanks are laid out anew where a text is shown as words. */
    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The status of a draft that one child's page sends to the other child's address. */
    static int draftOfOneSentForTheOther(Page page, String other) {
        Object status = page.evaluate(
                "other => { const d = document.querySelector('[data-draft]').dataset;"
                        + " return fetch('/page/drafts/' + other + '/' + d.draft, {method: 'PUT', headers:"
                        + " {'X-Holdfast-Person': d.person}, body: JSON.stringify({child: d.child, opening: d.opening,"
                        + " revision: 0, turn: Date.now(), page: '/', focus: '', caret: 0,"
                        + " fields: {'support.helps': {text: 'x', base: 0}}})}).then(r => r.status); }",
                other);
        return ((Number) status).intValue();
    }
}
