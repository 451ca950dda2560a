package org.holdfast.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The little case system's other ear: a copy that is kept by messages alone. Now and then it fails before it has written
 * anything down, or after it, so that messages are lost and come twice; and it lays some aside and deals with them later, in
 * another order.
 */
final class LittleReceiver implements AutoCloseable {
    final Map<String, String> copy = new ConcurrentSkipListMap<>();
    final List<String> wrong = new CopyOnWriteArrayList<>();

    /** Headers and body of each message. */
    final List<String> heard = new CopyOnWriteArrayList<>();

    volatile boolean fails = true;
    private final Map<String, Long> lastOfChild = new HashMap<>();
    private final List<String> laidAside = new ArrayList<>();
    private final LittleCaseSystem system;
    private final Random dice;
    private final HttpServer server;
    private final CompletableFuture<byte[]> secret = new CompletableFuture<>();

    LittleReceiver(LittleCaseSystem system, Random dice) throws IOException {
        this.system = system;
        this.dice = dice;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/told";
    }

    /** Whoever speaks before it is known waits. */
    void secret(String text) {
        secret.complete(Base64.getDecoder().decode(text.replaceFirst("^whsec_", "")));
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(exchange.getRequestHeaders().entrySet() + "\n" + body);
        String status = "200";
        try {
            check(exchange, body);
            status = listen(body);
        } catch (RuntimeException | AssertionError | GeneralSecurityException e) {
            wrong.add(e.toString());
        }
        byte[] answer = "{\"synced\":true}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(Integer.parseInt(status), answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private synchronized String listen(String body) {
        if (fails && dice.nextInt(25) == 0) {
            return "500";
        }
        var data = LittleCaseSystem.json(body).getJsonObject("data");
        String child = data.getString("childId");
        long seq = data.getJsonNumber("seq").longValue();
        if (lastOfChild.getOrDefault(child, 0L) > seq) {
            wrong.add("out of order: " + seq);
        }
        lastOfChild.put(child, seq);
        laidAside.add(child);
        while (!laidAside.isEmpty() && !(fails && dice.nextInt(3) == 0)) {
            read(laidAside.remove(dice.nextInt(laidAside.size())));
        }
        return fails && dice.nextInt(25) == 0 ? "500" : "200";
    }

    /** Deals with whatever still lies there. */
    synchronized void tidy() {
        fails = false;
        laidAside.forEach(this::read);
        laidAside.clear();
    }

    private void read(String child) {
        system.child(child).ifPresentOrElse(text -> copy.put(child, text), () -> copy.remove(child));
    }

    /** As Standard Webhooks tells receivers to. */
    private void check(HttpExchange exchange, String body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.join(), "HmacSHA256"));
        String signed = exchange.getRequestHeaders().getFirst("webhook-id") + "."
                + exchange.getRequestHeaders().getFirst("webhook-timestamp") + "." + body;
        String wanted =
                "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        if (!List.of(exchange.getRequestHeaders().getFirst("webhook-signature").split(" "))
                .contains(wanted)) {
            wrong.add("signature of " + signed);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
