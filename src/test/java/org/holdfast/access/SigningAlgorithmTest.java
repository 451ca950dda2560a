package org.holdfast.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SigningAlgorithmTest {
    private static final byte[] SAID = "header.claims".getBytes(StandardCharsets.US_ASCII);

    private static KeyPair rsa(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static KeyPair curve(String name) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(name));
        return generator.generateKeyPair();
    }

    private static String text(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }

    private static JsonObject jwk(RSAPublicKey key) {
        return Json.createObjectBuilder()
                .add("kty", "RSA")
                .add("n", text(key.getModulus()))
                .add("e", text(key.getPublicExponent()))
                .build();
    }

    private static JsonObject jwk(ECPublicKey key, String curve) {
        return Json.createObjectBuilder()
                .add("kty", "EC")
                .add("crv", curve)
                .add("x", text(key.getW().getAffineX()))
                .add("y", text(key.getW().getAffineY()))
                .build();
    }

    private static byte[] signed(Signature signature, KeyPair by) throws GeneralSecurityException {
        signature.initSign(by.getPrivate());
        signature.update(SAID);
        return signature.sign();
    }

    private static PublicKey read(JsonObject jwk) {
        return IssuerKey.of(jwk).orElseThrow().key();
    }

    @Test
    void each_takes_what_was_signed_in_it_and_no_other() throws GeneralSecurityException {
        KeyPair rsa = rsa(2048);
        KeyPair curve = curve("secp256r1");
        PublicKey rsaKey = read(jwk((RSAPublicKey) rsa.getPublic()));
        PublicKey curveKey = read(jwk((ECPublicKey) curve.getPublic(), "P-256"));
        Signature pss = Signature.getInstance("RSASSA-PSS");
        pss.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        byte[] rs256 = signed(Signature.getInstance("SHA256withRSA"), rsa);
        byte[] ps256 = signed(pss, rsa);
        byte[] es256 = signed(Signature.getInstance("SHA256withECDSAinP1363Format"), curve);

        assertTrue(SigningAlgorithm.RS256.verifies(rsaKey, SAID, rs256));
        assertTrue(SigningAlgorithm.PS256.verifies(rsaKey, SAID, ps256));
        assertTrue(SigningAlgorithm.ES256.verifies(curveKey, SAID, es256));
        assertFalse(SigningAlgorithm.RS256.verifies(rsaKey, SAID, ps256));
        assertFalse(SigningAlgorithm.PS256.verifies(rsaKey, SAID, rs256));
        assertFalse(SigningAlgorithm.ES256.verifies(rsaKey, SAID, rs256));
        assertFalse(SigningAlgorithm.RS256.verifies(curveKey, SAID, es256));
        assertFalse(SigningAlgorithm.ES256.verifies(curveKey, SAID, new byte[64]), "all zero");
        assertFalse(SigningAlgorithm.ES256.verifies(curveKey, "other".getBytes(StandardCharsets.US_ASCII), es256));
    }

    @Test
    void a_short_key_is_none() throws GeneralSecurityException {
        KeyPair shortOne = rsa(1024);

        assertFalse(SigningAlgorithm.RS256.verifies(
                read(jwk((RSAPublicKey) shortOne.getPublic())),
                SAID,
                signed(Signature.getInstance("SHA256withRSA"), shortOne)));
    }

    @Test
    void what_is_no_key_for_signing_is_left_out() throws GeneralSecurityException {
        ECPublicKey other = (ECPublicKey) curve("secp384r1").getPublic();

        assertEquals(Optional.empty(), IssuerKey.of(jwk(other, "P-384")));
        assertEquals(
                Optional.empty(),
                IssuerKey.of(Json.createObjectBuilder().add("kty", "oct").build()));
        assertEquals(
                Optional.empty(),
                IssuerKey.of(Json.createObjectBuilder()
                        .add("kty", "RSA")
                        .add("n", "!")
                        .build()));
        assertEquals(
                Optional.empty(),
                IssuerKey.of(
                        Json.createObjectBuilder(jwk((RSAPublicKey) rsa(2048).getPublic()))
                                .add("use", "enc")
                                .build()));
    }

    @Test
    void none_is_no_algorithm() {
        assertEquals(Optional.empty(), SigningAlgorithm.of("none"));
        assertEquals(Optional.empty(), SigningAlgorithm.of("HS256"));
        assertEquals(Optional.of(SigningAlgorithm.ES256), SigningAlgorithm.of("ES256"));
    }
}
