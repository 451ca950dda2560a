package org.holdfast.bridge.hook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A case system that listens, on this machine. */
final class Receiver implements AutoCloseable {
    /** A message as it came. */
    record Heard(String id, long timestamp, String signature, String body) {}

    final List<Heard> heard = new CopyOnWriteArrayList<>();

    /** What to answer: a status, a blank, and a body. */
    volatile Function<Heard, String> answer = message -> "204 ";

    private final HttpServer server;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/hook", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    private void take(HttpExchange exchange) throws IOException {
        Heard message = new Heard(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String[] said = answer.apply(message).split(" ", 2);
        int status = Integer.parseInt(said[0]);
        if (status / 100 == 2) {
            heard.add(message);
        }
        if (status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", url());
        }
        byte[] body = said[1].getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : 0);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
