package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.testing.Proof;

/** One person's browser. Whatever page it is led to, {@link #sound()} asks of it what is asked of every page. */
public final class Visit implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String AXE = AxeBuilder.getAxeScript();
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HIGH = 900;

    private static final String KIND =
            """
            const one = e => [e.tagName, e.getAttribute('role'), e.getAttribute('type'),
              [...e.classList].sort().join('.')].join(' ');
            const kind = e => one(e.parentElement) + ' > ' + one(e);
            """;
    private static final String LOOK =
            """
            const wanted = new Set(kinds);
            const where = whole ? document
              : {include: [...document.body.querySelectorAll('*')].filter(e => wanted.has(kind(e)))};
            const result = await axe.run(where, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
            return result.violations.map(
              rule => rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html));
            }""";

    /** By path: the kinds of elements that were looked at. */
    private static final Map<String, Set<String>> SEEN = new ConcurrentHashMap<>();

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
            if (!ofADraftThatWasSaved(message)
                    && (message.type().equals("error") || message.text().contains("Content Security Policy"))) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** What was typed was on its way to be kept while its form was saved: there is nothing to keep any more. */
    private static boolean ofADraftThatWasSaved(ConsoleMessage message) {
        return message.location().contains("/page/drafts/") && message.text().contains("410");
    }

    /** Opens a page that must be there, and finds it sound. */
    public Visit open(String path) {
        assertEquals(200, go(path).status(), path);
        return sound();
    }

    /** What the server sends for an address in this session, without drawing it. */
    public String sent(String path) {
        return page.request().get(server.address() + path).text();
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
     * A page that was looked at before is tried against WCAG again only in its elements of kinds that it never had:
     * roles and children differ in rows and buttons, and not in how these are made.
     */
    public Visit sound() {
        page.waitForLoadState();
        String where = page.url().substring(server.address().length());
        assertTrue(page.title().strip().endsWith("Holdfast"), () -> where + " has the title " + page.title());
        assertTrue(page.title().strip().length() > "– Holdfast".length(), () -> where + " has no title of its own");
        assertEquals(1, page.locator("h1").count(), () -> where + " needs one first heading");
        Set<String> seen =
                SEEN.computeIfAbsent(where.replaceFirst("[?#].*", ""), path -> ConcurrentHashMap.newKeySet());
        boolean whole = seen.isEmpty() || Proof.whole();
        List<String> unlike =
                kinds().stream().filter(kind -> whole || !seen.contains(kind)).toList();
        seen.addAll(unlike);
        assertEquals(List.of(), accessibility(unlike, whole), () -> where + " at " + WIDE);
        page.setViewportSize(NARROW, HIGH);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertTrue(
                ((Number) width).intValue() <= NARROW,
                () -> where + " is " + width + " wide at " + NARROW + ": " + tooWide());
        assertEquals(List.of(), accessibility(unlike, whole), () -> where + " at " + NARROW);
        page.setViewportSize(WIDE, HIGH);
        assertEquals(List.of(), complaints, where);
        return this;
    }

    /** Each element as its tag, role, type and classes within those of its parent. */
    private List<String> kinds() {
        Object kinds = page.evaluate(
                "() => { " + KIND + " return [...new Set([...document.body.querySelectorAll('*')].map(kind))]; }");
        return ((List<?>) kinds).stream().map(String::valueOf).toList();
    }

    /**
     * What axe says against the page; it is brought into a page once, since reading it takes longer than most looks.
     *
     * @param kinds of elements to look at, unless it is the whole page
     */
    private List<String> accessibility(List<String> kinds, boolean whole) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        if (Boolean.FALSE.equals(page.evaluate("!!window.axe"))) {
            page.evaluate(AXE);
        }
        Object found = page.evaluate("async ([tags, kinds, whole]) => { " + KIND + LOOK, List.of(WCAG, kinds, whole));
        return ((List<?>) found).stream().map(String::valueOf).toList();
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
