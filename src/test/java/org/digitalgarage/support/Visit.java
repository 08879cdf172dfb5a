package org.digitalgarage.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One person at one browser: a context of its own, so that visits know nothing of each other. At the end it fails if a
 * script failed or the security policy stopped something.
 */
public final class Visit implements AutoCloseable {

    /** An office screen. */
    public static final int DESKTOP = 1440;

    /** A small phone. */
    public static final int PHONE = 360;

    private static Browser browser;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(String address, String language, int width) {
        this.address = address;
        context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(language.equals("th") ? "th-TH" : "en-GB")
                        .setTimezoneId("Asia/Bangkok")
                        .setViewportSize(width, 900));
        context.setDefaultTimeout(20_000);
        look(language, "");
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.page().url() + ": " + message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.page().url() + ": " + error.error()));
        page = context.newPage();
    }

    /** A stranger in Thai at an office screen. */
    public static Visit stranger() {
        return stranger("th", DESKTOP);
    }

    /** A stranger in a language and at a width. */
    public static Visit stranger(String language, int width) {
        return new Visit(Garage.running().address(), language, width);
    }

    /** Somebody of the demonstration, signed in. */
    public static Visit as(String name) {
        return as(name, "th", DESKTOP);
    }

    /** Somebody of the demonstration, signed in, in a language and at a width. */
    public static Visit as(String name, String language, int width) {
        return at(Garage.running(), name, language, width);
    }

    /** Somebody of the demonstration, signed in at this server. */
    public static Visit at(Garage garage, String name, String language, int width) {
        var visit = new Visit(garage.address(), language, width);
        visit.signIn(name, "garage-demo");
        visit.look(language, "");
        return visit;
    }

    /** A browser that has seen nothing of this server but has a session there, for measuring a first visit. */
    public static Visit fresh(Garage garage, String name) {
        var visit = new Visit(garage.address(), "th", DESKTOP);
        if (!name.isEmpty()) {
            var answer = visit.context
                    .request()
                    .post(
                            "/api/v1/session",
                            RequestOptions.create().setData(Map.of("name", name, "password", "garage-demo")));
            assertEquals(200, answer.status(), name);
        }
        return visit;
    }

    /** Signs in on the page. */
    public void signIn(String name, String password) {
        page.navigate("/sign-in");
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("#go").click();
        page.waitForLoadState();
    }

    /** Opens an address of the product and expects its page. */
    public Page open(String address) {
        var response = page.navigate(address);
        assertEquals(200, response.status(), address);
        return page;
    }

    /** The page as it stands. */
    public Page page() {
        return page;
    }

    /** A second window of the same browser. */
    public Page window() {
        return context.newPage();
    }

    /** Ends the session, as its time does; what the browser keeps by itself stays. */
    public void expire() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("garage-session"));
    }

    /** Light, dark or the system's, as the cookie keeps it. */
    public void look(String language, String theme) {
        context.addCookies(List.of(new Cookie("garage-look", language + "." + theme + ".").setUrl(address)));
    }

    /**
     * No finding of axe by WCAG 2.2 A and AA and its best practice, and no sideways scrolling. What axe reads is the
     * page, the same whichever database is behind it, so the suite on Derby asks it.
     */
    public void accessible() {
        if (!Databases.postgresql()) {
            assertEquals(List.of(), findings(), page.url());
        }
        var wider = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertEquals(true, ((Number) wider).intValue() <= 0, page.url() + " scrolls sideways by " + wider);
    }

    private List<String> findings() {
        // our pages have no frames, so one run in the page itself finds all that a run frame by frame would
        return new AxeBuilder(page)
                .setLegacyMode(true).options(violations()).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
    }

    /** What passes need not be described. */
    private static AxeRunOptions violations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** What crosses the wire from now on, as the browser counts it: what its cache answers is left out. */
    public Wire wire() {
        var session = context.newCDPSession(page);
        var wire = new Wire();
        session.on("Network.requestWillBeSent", event -> wire.requests++);
        session.on("Network.requestServedFromCache", event -> wire.requests--);
        session.on("Network.responseReceived", event -> {
            if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
                wire.requests--;
            }
        });
        session.on(
                "Network.loadingFinished",
                event -> wire.bytes += event.get("encodedDataLength").getAsLong());
        session.send("Network.enable");
        return wire;
    }

    /** Requests and bytes, headers and compression included. */
    public static final class Wire {

        private int requests;
        private long bytes;

        /** How many requests reached the server. */
        public int requests() {
            return requests;
        }

        /** How many bytes the answers had. */
        public long bytes() {
            return bytes;
        }
    }

    /** A picture below {@code target/screenshots}, for people to look at. */
    public void picture(String name) {
        if (Databases.postgresql()) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints, "the browser complained");
    }

    /** The one browser of the tests, for those that need a server of their own. */
    public static synchronized Browser browser() {
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.find())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-dev-shm-usage",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--no-first-run",
                                    "--disable-gpu")));
        }
        return browser;
    }
}
