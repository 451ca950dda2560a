package org.holdfast.bridge.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.holdfast.access.Actor;
import org.holdfast.access.ClientRule;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.access.SignIn;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.IssuerSettings;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class TakingTokensOfAnIssuerTest {
    private static final String ISSUER = "https://login.northmere.example";
    private static final String AUDIENCE = "https://holdfast.northmere.example";
    private static final Actor NOBODY_YET = Actor.system("test");

    private static HttpServer server;
    private static KeyPair keys;
    private static KeyPair others;

    @Inject
    World world;

    @Inject
    AddClient addClient;

    @Inject
    NameAtIssuer nameAtIssuer;

    @Inject
    CloseClient closeClient;

    @Inject
    SignIn signIn;

    private LocalAuthority authority;
    private Actor admin;
    private String clientId = "";
    private String known = "";

    @BeforeAll
    static void anIssuer() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        others = generator.generateKeyPair();
        byte[] set = ("{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\"}," + jwk() + "]}").getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, set.length);
            exchange.getResponseBody().write(set);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static String jwk() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"k1\",\"n\":\"" + number(key.getModulus()) + "\",\"e\":\""
                + number(key.getPublicExponent()) + "\"}";
    }

    private static String number(BigInteger number) {
        return text(number.toByteArray());
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @BeforeEach
    void aClientThatTheIssuerKnows() {
        world.tokensComeFrom(Optional.of(new IssuerSettings(
                ISSUER, AUDIENCE, "http://127.0.0.1:" + server.getAddress().getPort() + "/keys", "RS256")));
        authority = world.anAuthority();
        admin = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
        known = "mosaic-" + Ids.next();
        clientId = world.as(
                        admin,
                        () -> addClient.run(authority.id(), "Mosaic", Set.of(Scope.PLAN_READ, Scope.CHILD_WRITE), 365))
                .clientId();
        world.doAs(admin, () -> nameAtIssuer.run(clientId, known));
    }

    @AfterEach
    void noIssuer() {
        world.tokensComeFrom(Optional.empty());
    }

    private JsonObjectBuilder claims() {
        long now = world.now().getEpochSecond();
        return Json.createObjectBuilder()
                .add("iss", ISSUER)
                .add("aud", Json.createArrayBuilder().add("another").add(AUDIENCE))
                .add("exp", now + 300)
                .add("nbf", now - 5)
                .add("client_id", known)
                .add("scope", "plan:read webhooks openid");
    }

    private static JsonObjectBuilder header() {
        return Json.createObjectBuilder().add("alg", "RS256").add("kid", "k1").add("typ", "at+jwt");
    }

    private static String signed(JsonObjectBuilder header, JsonObjectBuilder claims, KeyPair by) {
        String first = part(header) + "." + part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(by.getPrivate());
            signature.update(first.getBytes(StandardCharsets.US_ASCII));
            return first + "." + text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(JsonObjectBuilder object) {
        return text(object.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Actor> acting(String token) {
        return world.as(NOBODY_YET, () -> signIn.withToken(token, "192.0.2.7"));
    }

    private void refuses(String what, String token) {
        assertTrue(acting(token).isEmpty(), what);
    }

    private void refuses(String what, JsonObjectBuilder claims) {
        refuses(what, signed(header(), claims, keys));
    }

    @Test
    void one_that_the_issuer_signed_acts_as_its_client_with_the_scopes_that_both_have() {
        Actor client = acting(signed(header(), claims(), keys)).orElseThrow();

        assertEquals(clientId, client.id());
        assertEquals(Set.of(Scope.PLAN_READ), client.scopes());
        assertEquals(authority.id(), client.organisations(Role.CASE_SYSTEM).get(0));
    }

    @Test
    void the_signature_the_algorithm_and_the_key_are_the_issuers() throws GeneralSecurityException {
        refuses("another's key", signed(header(), claims(), others));
        refuses("an unknown key", signed(header().add("kid", "k2"), claims(), keys));
        refuses("another algorithm", signed(header().add("alg", "RS512"), claims(), keys));
        refuses("no algorithm", part(header().add("alg", "none")) + "." + part(claims()) + ".AA");
        refuses("an empty signature", part(header()) + "." + part(claims()) + ".");
        refuses(
                "something critical",
                signed(header().add("crit", Json.createArrayBuilder().add("x")), claims(), keys));
        String first = part(header().add("alg", "HS256")) + "." + part(claims());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(keys.getPublic().getEncoded(), "HmacSHA256"));
        refuses(
                "the public key as a secret",
                first + "." + text(mac.doFinal(first.getBytes(StandardCharsets.US_ASCII))));
        String good = signed(header(), claims(), keys);
        String[] parts = good.split("\\.", 3);
        refuses("other claims", parts[0] + "." + part(claims().add("client_id", "other")) + "." + parts[2]);
    }

    @Test
    void the_issuer_the_audience_and_the_time_are_right() {
        long now = world.now().getEpochSecond();
        refuses("another issuer", claims().add("iss", ISSUER + "/"));
        refuses("another audience", claims().add("aud", "another"));
        refuses("no audience", claims().remove("aud"));
        refuses("over", claims().add("exp", now - 61));
        refuses("no end", claims().remove("exp"));
        refuses("an end in words", claims().add("exp", "tomorrow"));
        refuses("not begun", claims().add("nbf", now + 61));
        refuses("no client", claims().remove("client_id"));
        refuses("an unknown client", claims().add("client_id", "somebody"));
        refuses("a client of strange letters", claims().add("client_id", "\u0000\u00e9"));
    }

    @Test
    void what_is_no_token_at_all_breaks_nothing() {
        for (String text :
                new String[] {"a.b.c", "..", "e30.e30.e30", "W10.W10.W10", "A.A.A", "x".repeat(9000) + ".a.b"}) {
            refuses(text, text);
        }
    }

    @Test
    void a_closed_client_and_an_issuer_that_is_not_configured_open_nothing() {
        String token = signed(header(), claims(), keys);
        world.tokensComeFrom(Optional.empty());
        refuses("no issuer", token);
        aClientThatTheIssuerKnows();
        String again = signed(header(), claims(), keys);
        world.doAs(admin, () -> closeClient.run(clientId, true));
        refuses("closed", again);
    }

    @Test
    void a_closed_client_leaves_its_id_to_the_one_that_follows_it() {
        world.doAs(admin, () -> closeClient.run(clientId, true));
        ShownSecret next = world.as(admin, () -> addClient.run(authority.id(), "Next", Set.of(Scope.PLAN_READ), 365));
        world.doAs(admin, () -> nameAtIssuer.run(next.clientId(), known));

        assertEquals(
                next.clientId(),
                acting(signed(header(), claims(), keys)).orElseThrow().id());
    }

    @Test
    void an_id_stands_for_one_client_alone() {
        ShownSecret other = world.as(admin, () -> addClient.run(authority.id(), "Other", Set.of(Scope.PLAN_READ), 365));
        Refused taken =
                assertThrows(Refused.class, () -> world.doAs(admin, () -> nameAtIssuer.run(other.clientId(), known)));
        Refused strange = assertThrows(
                Refused.class, () -> world.doAs(admin, () -> nameAtIssuer.run(other.clientId(), "two words")));

        assertEquals(ClientRule.ISSUER_ID_IS_FREE, taken.rule());
        assertEquals(ClientRule.ISSUER_ID_IS_PLAIN, strange.rule());
        world.doAs(admin, () -> nameAtIssuer.run(clientId, " "));
        refuses("taken away", signed(header(), claims(), keys));
    }
}
