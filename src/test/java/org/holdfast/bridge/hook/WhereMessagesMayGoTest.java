package org.holdfast.bridge.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.holdfast.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No message is sent into the network that the server stands in. */
class WhereMessagesMayGoTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.1",
                "198.51.100.7",
                "203.0.113.9",
                "192.88.99.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fdff::1",
                "fec0::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:a9fe:a9fe",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::1",
                "2001:db8::1"
            })
    void not_to_an_address_that_is_not_public(String number) throws UnknownHostException {
        assertFalse(Destination.isPublic(InetAddress.getByName(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "11.0.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "169.253.1.1",
                "192.167.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.254",
                "2606:4700::1111",
                "2a00:1450:4001::200e"
            })
    void to_one_that_is(String number) throws UnknownHostException {
        assertTrue(Destination.isPublic(InetAddress.getByName(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "ftp://example.org/",
                "https://user@example.org/",
                "https://user:x@example.org/",
                "https://example.org/#part",
                "https://",
                "https:///path",
                "https:example.org",
                "example.org",
                "",
                "https://exa mple.org/",
                "https://example.org/\r\nHost: x",
                "https://example.org:0/",
                "https://example.org:70000/",
                "https://ex\u00e4mple.org/",
                "file:///etc/passwd",
                "https://[::1",
                "\u0000"
            })
    void not_to_what_is_no_web_address(String url) {
        assertEquals(
                HookRule.ADDRESS_IS_A_WEB_ADDRESS,
                assertThrows(Refused.class, () -> Destination.of(url, false)).rule());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://localhost/hook",
                "https://10.0.0.1:8443/x",
                "https://169.254.169.254/latest/meta-data",
                "https://[fd00::1]/",
                "https://0/",
                "https://localhost./hook",
                "https://LOCALHOST/hook",
                "https://ip6-localhost/",
                "https://app.localhost/",
                "https://intranet/hook",
                "https://case-system.local/",
                "https://vault.internal/",
                "https://example.org./",
                "https://router.home.arpa/"
            })
    void not_to_this_network(String url) {
        assertThrows(Refused.class, () -> Destination.of(url, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/hook", "https://hooks.case-system.example:8443/x", "https://a.b.co.uk/"})
    void to_names_of_the_public_internet(String url) {
        assertEquals(url, Destination.of(url, false).uri().toString());
    }

    @Test
    void to_this_network_where_the_operator_lets_them() {
        Destination to = Destination.of("http://127.0.0.1:9/hook?of=mine", true);
        assertEquals("/hook?of=mine", to.path());
        assertEquals(9, to.port());
    }

    @Test
    void looks_again_where_a_name_leads_when_it_sends() {
        Destination inside = new Destination(java.net.URI.create("https://localhost/"), false);
        Reply reply = Wire.post(inside, java.util.Map.of(), "{}");
        assertEquals("address not allowed", reply.error());
        assertTrue(reply.deaf());
    }
}
