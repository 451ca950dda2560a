package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** One person's browser. Whatever page it is led to, {@link #sound()} asks of it what is asked of every page. */
public final class Visit implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HIGH = 900;

    private final BrowserContext context;
    private final Page page;
    private final Server server;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, Server server) {
        this.context = context;
        this.server = server;
        this.page = context.newPage();
        page.setViewportSize(WIDE, HIGH);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Opens a page that must be there, and finds it sound. */
    public Visit open(String path) {
        assertEquals(200, go(path).status(), path);
        return sound();
    }

    /** As {@link #open(String)}, without the second look for accessibility when narrow, for a page seen before. */
    public Visit openAgain(String path) {
        assertEquals(200, go(path).status(), path);
        return sound(false);
    }

    /** Opens whatever is there. */
    public Response go(String path) {
        Response response = page.navigate(server.address() + path);
        if (response == null) {
            throw new AssertionError(path + " gave no answer");
        }
        return response;
    }

    /**
     * The page as it stands now has a title and one first heading, breaks no rule of WCAG 2.2 AA that can be tried by
     * machine, neither wide nor narrow, needs no sideways scroll at 320 pixels, and nothing of it was refused or threw.
     */
    public Visit sound() {
        return sound(true);
    }

    private Visit sound(boolean alsoNarrow) {
        page.waitForLoadState();
        String where = page.url().substring(server.address().length());
        assertTrue(page.title().strip().endsWith("Holdfast"), () -> where + " has the title " + page.title());
        assertTrue(page.title().strip().length() > "– Holdfast".length(), () -> where + " has no title of its own");
        assertEquals(1, page.locator("h1").count(), () -> where + " needs one first heading");
        assertEquals(List.of(), accessibility(), () -> where + " at " + WIDE);
        page.setViewportSize(NARROW, HIGH);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertTrue(
                ((Number) width).intValue() <= NARROW,
                () -> where + " is " + width + " wide at " + NARROW + ": " + tooWide());
        if (alsoNarrow) {
            assertEquals(List.of(), accessibility(), () -> where + " at " + NARROW);
        }
        page.setViewportSize(WIDE, HIGH);
        assertEquals(List.of(), complaints, where);
        return this;
    }

    private List<String> accessibility() {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Visit::sentence)
                        .toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private Object tooWide() {
        return page.evaluate("[...document.querySelectorAll('body *')]"
                + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5)"
                + ".map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))");
    }

    public Page page() {
        return page;
    }

    /** Does what leads to another page, or to the same one anew, and waits until that is there. */
    public void onward(Runnable act) {
        moved(page, act);
    }

    /** As {@link #onward}, in any tab. */
    static void moved(Page page, Runnable act) {
        page.evaluate("window.before = true");
        act.run();
        page.waitForCondition(() -> wentOn(page));
    }

    private static boolean wentOn(Page page) {
        try {
            return Boolean.TRUE.equals(page.evaluate("!window.before && document.readyState === 'complete'"));
        } catch (PlaywrightException between) {
            return false;
        }
    }

    /** Another tab of the same browser, in the same session. */
    public Page tab() {
        return context.newPage();
    }

    /** Cuts the network, or mends it. */
    public void cut(boolean off) {
        context.setOffline(off);
    }

    @Override
    public void close() {
        context.close();
    }
}
