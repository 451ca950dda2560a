package org.holdfast.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private static final List<String> PROXIES = List.of("127.0.0.1", "10.0.0.7");

    private static String of(String peer, String forwarded) {
        return ClientAddress.of(peer, forwarded, PROXIES);
    }

    @Test
    void is_the_peers_where_no_proxy_is_believed() {
        assertEquals("192.0.2.7", of("192.0.2.7", "198.51.100.1"));
        assertEquals("127.0.0.1", ClientAddress.of("127.0.0.1", "198.51.100.1", List.of()));
    }

    @Test
    void is_what_the_proxy_was_asked_from() {
        assertEquals("198.51.100.1", of("127.0.0.1", "198.51.100.1"));
        assertEquals("2001:db8::7", of("127.0.0.1", "2001:db8::7"));
        assertEquals("127.0.0.1", of("127.0.0.1", ""));
    }

    @Test
    void is_not_what_the_client_says_in_front_of_it() {
        assertEquals("198.51.100.1", of("127.0.0.1", "203.0.113.9, 198.51.100.1"));
        assertEquals("198.51.100.1", of("127.0.0.1", "203.0.113.9, 198.51.100.1, 10.0.0.7"));
    }

    @Test
    void is_the_nearest_that_can_be_one() {
        assertEquals("127.0.0.1", of("127.0.0.1", "<script>"));
        assertEquals("10.0.0.7", of("127.0.0.1", "unknown, 10.0.0.7"));
    }
}
