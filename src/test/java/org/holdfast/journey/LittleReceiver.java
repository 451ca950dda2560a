package org.holdfast.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The little case system's other ear: a copy that is kept by messages alone. Now and then it fails before it has written
 * anything down, or after it, so that messages are lost and come twice.
 */
final class LittleReceiver implements AutoCloseable {
    final Map<String, String> copy = new ConcurrentSkipListMap<>();
    final List<String> wrong = new CopyOnWriteArrayList<>();
    volatile boolean fails = true;
    private final Map<String, Long> lastOfChild = new HashMap<>();
    private final LittleCaseSystem system;
    private final Random dice;
    private final HttpServer server;
    private byte[] secret = new byte[0];

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

    void secret(String text) {
        secret = Base64.getDecoder().decode(text.replaceFirst("^whsec_", ""));
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String status = "200";
        try {
            check(exchange, body);
            status = listen(body);
        } catch (RuntimeException | GeneralSecurityException e) {
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
        Optional<String> now = system.child(child);
        now.ifPresentOrElse(text -> copy.put(child, text), () -> copy.remove(child));
        return fails && dice.nextInt(25) == 0 ? "500" : "200";
    }

    /** As Standard Webhooks tells receivers to. */
    private void check(HttpExchange exchange, String body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
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
