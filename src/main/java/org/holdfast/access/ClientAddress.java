package org.holdfast.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdfast.platform.Config;

/**
 * Whence somebody asks. Behind a proxy every request comes from the proxy, which adds the address that it was asked from; it is
 * believed only where {@code HOLDFAST_PROXY} names it, since anybody could send such a line.
 */
public final class ClientAddress {
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        return of(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader("X-Forwarded-For")).orElse(""),
                words(Config.text("holdfast.proxy").orElse("")));
    }

    /**
     * @param peer that the connection comes from
     * @param forwarded what each proxy on the way added, the nearest last
     * @param proxies that are believed
     */
    static String of(String peer, String forwarded, List<String> proxies) {
        String address = peer;
        List<String> way = words(forwarded);
        for (int i = way.size() - 1; i >= 0 && proxies.contains(address); i--) {
            if (!ADDRESS.matcher(way.get(i)).matches()) {
                return address;
            }
            address = way.get(i);
        }
        return address;
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
