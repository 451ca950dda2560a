package org.holdfast.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's session over plain HTTP; redirects are not followed, so that a test sees each answer. */
public final class Client {
    private static final String PASSWORD = "holdfast-demo";
    private static final String BOUNDARY = "between-two-parts-of-a-form";
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final Server server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = WatchedHttp.over(HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build());

    private Client(Server server) {
        this.server = server;
    }

    public static Client nobody(Server server) {
        return new Client(server);
    }

    public static Client signedIn(Server server, String user) {
        Client client = new Client(server);
        int status = client.signIn(user, PASSWORD).statusCode();
        if (status != 302 && status != 303) {
            throw new AssertionError(user + " could not sign in: " + status);
        }
        return client;
    }

    /** The answer to the form: a redirect when name and password are right, the form again when not. */
    public HttpResponse<String> signIn(String user, String password) {
        String page = get("/sign-in").body();
        Map<String, String> fields = hidden(page);
        fields.putAll(nonce(page));
        fields.put("form", "form");
        fields.put("form:user", user);
        fields.put("form:password", password);
        fields.put("form:go", "Continue");
        return post("/sign-in", fields);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.uri(path)).GET());
    }

    /** Sends a page's form as it was read, with what was typed and the button that was pressed. */
    public HttpResponse<String> submit(String path, String page, Map<String, String> typed) {
        Map<String, String> fields = hidden(page);
        fields.keySet().removeIf(name -> name.startsWith("signOut"));
        fields.putAll(nonce(page));
        fields.putAll(typed);
        return post(path, fields);
    }

    /** As {@link #submit}, with a file chosen in one field. */
    public HttpResponse<String> upload(
            String path, String page, Map<String, String> typed, String field, byte[] content) {
        Map<String, String> fields = hidden(page);
        fields.keySet().removeIf(name -> name.startsWith("signOut"));
        fields.putAll(nonce(page));
        fields.putAll(typed);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                body.writeBytes(part("name=\"" + name + "\"\r\n\r\n" + value).getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(part("name=\"" + field + "\"; filename=\"marks.csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String part(String rest) {
        return "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + rest;
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Goes on with a session id got elsewhere. */
    public Client withSession(String id) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", id);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(server.uri("/"), cookie);
        return this;
    }

    /** The scripts of the page add it to every form. */
    private static Map<String, String> nonce(String page) {
        Matcher nonce = NONCE.matcher(page);
        return nonce.find() ? Map.of("primefaces.nonce", nonce.group(1)) : Map.of();
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = HIDDEN.matcher(page);
        while (input.find()) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
            // In front of a server that is told of https stands a proxy; here there is none, and the cookie goes back
            // all the same.
            cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
