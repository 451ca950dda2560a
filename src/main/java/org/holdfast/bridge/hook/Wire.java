package org.holdfast.bridge.hook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.holdfast.kernel.Refused;

/**
 * One HTTP/1.1 POST on a connection of its own, to the very address that was checked, which the JDK's own client cannot be
 * told. Follows no redirect, and reads no more of an answer than is needed.
 */
final class Wire {
    static final Duration MOST = Duration.ofSeconds(10);
    private static final int LARGEST = 64 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length:\\s*([0-9]{1,9})\\s*\r\n");
    private static final String END = "\r\n\r\n";

    private Wire() {}

    static Reply post(Destination to, Map<String, String> headers, String body) {
        long until = System.nanoTime() + MOST.toNanos();
        try {
            InetAddress address = to.address();
            try (Socket plain = new Socket()) {
                plain.connect(new InetSocketAddress(address, to.port()), left(until));
                plain.setSoTimeout(left(until));
                try (Socket socket = to.encrypted() ? encrypted(plain, to) : plain) {
                    send(socket.getOutputStream(), to, headers, body);
                    return reply(received(socket, until));
                }
            }
        } catch (Refused e) {
            return Reply.none("address not allowed");
        } catch (IOException e) {
            return Reply.none(e.getClass().getSimpleName());
        }
    }

    private static SSLSocket encrypted(Socket plain, Destination to) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, to.host(), to.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static void send(OutputStream out, Destination to, Map<String, String> headers, String body)
            throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("POST " + to.path() + " HTTP/1.1\r\nHost: "
                + to.uri().getRawAuthority() + "\r\nConnection: close\r\nUser-Agent: Holdfast\r\n"
                + "Accept: application/json\r\nContent-Type: application/json\r\nContent-Length: " + content.length
                + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        out.write((head + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.flush();
    }

    /** Until the answer is whole, the connection ends, or there is more than anybody needs. */
    private static String received(Socket socket, long until) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[4096];
        String text = "";
        while (all.size() < LARGEST && !whole(text)) {
            socket.setSoTimeout(left(until));
            int count = in.read(some);
            if (count < 0) {
                break;
            }
            all.write(some, 0, count);
            text = all.toString(StandardCharsets.ISO_8859_1);
        }
        return text;
    }

    private static boolean whole(String text) {
        int end = text.indexOf(END);
        if (end < 0) {
            return false;
        }
        String head = text.substring(0, end + 2);
        if (chunked(head)) {
            return text.endsWith("\r\n0" + END) || text.endsWith(END + "0" + END);
        }
        Matcher length = LENGTH.matcher(head);
        return length.find() && text.length() - end - END.length() >= Integer.parseInt(length.group(1));
    }

    private static boolean chunked(String head) {
        return head.toLowerCase(Locale.ROOT).contains("\r\ntransfer-encoding: chunked");
    }

    private static Reply reply(String text) {
        int line = text.indexOf("\r\n");
        Matcher status = STATUS.matcher(line < 0 ? text : text.substring(0, line));
        if (!status.matches()) {
            return Reply.none("no HTTP answer");
        }
        int end = text.indexOf(END);
        String body = end < 0 ? "" : text.substring(end + END.length());
        boolean chunked = end >= 0 && chunked(text.substring(0, end + 2));
        return Reply.of(Integer.parseInt(status.group(1)), chunked ? firstChunk(body) : body);
    }

    /** Enough for an answer of a few words. */
    private static String firstChunk(String body) {
        int line = body.indexOf("\r\n");
        if (line < 1 || !body.substring(0, line).matches("[0-9a-fA-F]{1,6}")) {
            return "";
        }
        int length = Integer.parseInt(body.substring(0, line), 16);
        return body.substring(line + 2, Math.min(body.length(), line + 2 + length));
    }

    /** In milliseconds. */
    private static int left(long until) throws SocketTimeoutException {
        long left = (until - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) left;
    }
}
