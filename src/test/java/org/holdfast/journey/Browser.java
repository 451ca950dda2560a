package org.holdfast.journey;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of the system; each visitor gets a profile of their own. */
public final class Browser implements AutoCloseable {
    private static final String PASSWORD = "holdfast-demo";
    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--in-process-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Server server;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser(Server server) {
        this.server = server;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = launched();
    }

    /** A second time where it crashes while it starts, as it rarely does. */
    private com.microsoft.playwright.Browser launched() {
        BrowserType.LaunchOptions how = new BrowserType.LaunchOptions()
                .setExecutablePath(installed().orElseThrow())
                .setArgs(OPTIONS);
        try {
            return playwright.chromium().launch(how);
        } catch (PlaywrightException crashed) {
            return playwright.chromium().launch(how);
        }
    }

    /** Where a Chromium is. */
    static Optional<Path> installed() {
        // The shell is the same browser without its windows: it starts and draws with far less work.
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Somebody who has not signed in. */
    public Visit nobody() {
        return new Visit(
                chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")),
                server);
    }

    /** A demo account, signed in through the form. */
    public Visit signedIn(String user) {
        return signedIn(user, PASSWORD);
    }

    public Visit signedIn(String user, String password) {
        Visit visit = nobody();
        visit.go("/sign-in");
        visit.page().fill("[id='form:user']", user);
        visit.page().fill("[id='form:password']", password);
        visit.page().click("[id='form:go']");
        visit.page().waitForURL(url -> !url.contains("/sign-in"));
        return visit;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
