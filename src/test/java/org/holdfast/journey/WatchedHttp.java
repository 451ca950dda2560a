package org.holdfast.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * A client that holds every answer of the bridge against the contract which the same server gives out, so that each journey over the
 * bridge proves it on its way. A broken promise is an {@link AssertionError} of whoever asked.
 */
final class WatchedHttp extends HttpClient {
    private static final Map<String, Promises> KNOWN = new ConcurrentHashMap<>();

    private final HttpClient http;

    private WatchedHttp(HttpClient http) {
        this.http = http;
    }

    static HttpClient client() {
        return over(HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build());
    }

    static HttpClient over(HttpClient http) {
        return new WatchedHttp(http);
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return held(http.send(request, handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        return http.sendAsync(request, handler).thenApply(WatchedHttp::held);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, HttpResponse.BodyHandler<T> handler, HttpResponse.PushPromiseHandler<T> promises) {
        return http.sendAsync(request, handler, promises).thenApply(WatchedHttp::held);
    }

    private static <T> HttpResponse<T> held(HttpResponse<T> response) {
        URI address = response.request().uri();
        if (ours(address.getRawPath())) {
            Promises.Answer answer = new Promises.Answer(
                    response.request().method(),
                    address.getRawPath(),
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""),
                    response.body() instanceof String text ? Optional.of(text) : Optional.empty());
            List<String> broken = promises(address).broken(answer);
            if (!broken.isEmpty()) {
                throw new AssertionError("The contract is broken: " + answer.name() + ": " + broken + " by "
                        + answer.body()
                                .map(body -> body.substring(0, Math.min(600, body.length())))
                                .orElse(""));
            }
        }
        return response;
    }

    /** A sign without a form in a path ends at the server, before anything of ours is asked. */
    private static boolean ours(String path) {
        return path.startsWith("/api/") && !path.contains("%00");
    }

    private static Promises promises(URI address) {
        return KNOWN.computeIfAbsent(address.getAuthority(), authority -> {
            try {
                return new Promises(Contract.document(URI.create(address.getScheme() + "://" + authority)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return http.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return http.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return http.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return http.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return http.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return http.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return http.authenticator();
    }

    @Override
    public Version version() {
        return http.version();
    }

    @Override
    public Optional<Executor> executor() {
        return http.executor();
    }
}
