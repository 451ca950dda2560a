package org.holdfast.bridge.hook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.holdfast.kernel.Refused;

/**
 * Where a webhook leads. Its name is looked up anew for each message, once, and what is connected to is the address that
 * was looked at: a name that leads elsewhere a moment later leads nobody into this network.
 *
 * @param inside whether the operator lets messages go to addresses of this network, and unencrypted
 */
record Destination(URI uri, boolean inside) {
    private static final int LONGEST = 2000;

    /** IPv4 networks that no address of the public internet lies in: first address and length. Source: IANA registry. */
    private static final int[][] NOT_PUBLIC = {
        {0, 0, 0, 0, 8},
        {10, 0, 0, 0, 8},
        {100, 64, 0, 0, 10},
        {127, 0, 0, 0, 8},
        {169, 254, 0, 0, 16},
        {172, 16, 0, 0, 12},
        {192, 0, 0, 0, 24},
        {192, 0, 2, 0, 24},
        {192, 88, 99, 0, 24},
        {192, 168, 0, 0, 16},
        {198, 18, 0, 0, 15},
        {198, 51, 100, 0, 24},
        {203, 0, 113, 0, 24},
        {224, 0, 0, 0, 3}
    };

    /**
     * A name of the public internet has a dot and does not end with one, nor in what is kept for networks of one's own. What
     * it stands for is asked when a message goes. Source: RFC 6761, RFC 6762 and its appendix G, RFC 8375.
     */
    private static final Pattern PUBLIC_NAME = Pattern.compile(
            "(?i)(?!.*\\.(localhost|localdomain|local|internal|intranet|lan|home|corp|private|arpa|test|invalid|onion)$)"
                    + "([a-z0-9_-]+\\.)+[a-z0-9-]*[a-z][a-z0-9-]*");

    /** @throws Refused if no message may ever go there */
    static Destination of(String url, boolean inside) {
        URI uri = parsed(url);
        boolean scheme =
                "https".equalsIgnoreCase(uri.getScheme()) || (inside && "http".equalsIgnoreCase(uri.getScheme()));
        if (!scheme
                || uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null
                || uri.getPort() == 0
                || uri.getPort() > 65_535) {
            throw new Refused(HookRule.ADDRESS_IS_A_WEB_ADDRESS);
        }
        Destination destination = new Destination(uri, inside);
        if (!inside && destination.isNumber()) {
            try {
                destination.address();
            } catch (UnknownHostException e) {
                throw new Refused(HookRule.ADDRESS_IS_A_WEB_ADDRESS);
            }
        } else if (!inside && !PUBLIC_NAME.matcher(destination.host()).matches()) {
            throw new Refused(HookRule.ADDRESS_IS_PUBLIC);
        }
        return destination;
    }

    private static URI parsed(String url) {
        try {
            if (url.length() > LONGEST || !url.chars().allMatch(sign -> sign > ' ' && sign < 127)) {
                throw new Refused(HookRule.ADDRESS_IS_A_WEB_ADDRESS);
            }
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new Refused(HookRule.ADDRESS_IS_A_WEB_ADDRESS);
        }
    }

    boolean encrypted() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** Without the brackets of an IPv6 number. */
    String host() {
        return uri.getHost().replaceAll("[\\[\\]]", "");
    }

    int port() {
        return uri.getPort() > 0 ? uri.getPort() : encrypted() ? 443 : 80;
    }

    /** Path and question as they stand in the request. */
    String path() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private boolean isNumber() {
        return host().contains(":") || host().matches("[0-9.xXa-fA-F]*[0-9]");
    }

    /**
     * The address to connect to, and no other.
     *
     * @throws Refused if one of the name's addresses is not of the public internet
     */
    InetAddress address() throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host());
        if (!inside && !Arrays.stream(all).allMatch(Destination::isPublic)) {
            throw new Refused(HookRule.ADDRESS_IS_PUBLIC);
        }
        return all[0];
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address) {
            boolean global = (bytes[0] & 0xE0) == 0x20;
            boolean teredoOrDocumentation = bytes[0] == 0x20
                    && bytes[1] == 0x01
                    && ((bytes[2] & 0xFE) == 0 || (bytes[2] == 0x0d && (bytes[3] & 0xFF) == 0xb8));
            boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
            return global && !teredoOrDocumentation && !sixToFour;
        }
        return Arrays.stream(NOT_PUBLIC).noneMatch(network -> within(bytes, network));
    }

    private static boolean within(byte[] address, int[] network) {
        int own = number(address[0] & 0xFF, address[1] & 0xFF, address[2] & 0xFF, address[3] & 0xFF);
        int other = number(network[0], network[1], network[2], network[3]);
        int mask = -1 << (32 - network[4]);
        return (own & mask) == (other & mask);
    }

    private static int number(int a, int b, int c, int d) {
        return a << 24 | b << 16 | c << 8 | d;
    }
}
