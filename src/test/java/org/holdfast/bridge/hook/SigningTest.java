package org.holdfast.bridge.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Signatures as Standard Webhooks has them. */
class SigningTest {
    @Test
    void signs_the_example_of_the_standards_libraries_as_they_do() {
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                Signature.of(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"));
    }

    @Test
    void signs_as_the_jdk_does_whatever_the_length_of_the_secret() throws GeneralSecurityException {
        Random random = new Random(7);
        for (int length = 1; length < 200; length += 13) {
            byte[] key = new byte[length];
            random.nextBytes(key);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] signed = mac.doFinal("id.5.{“ż”}".getBytes(StandardCharsets.UTF_8));
            assertEquals(
                    "v1," + Base64.getEncoder().encodeToString(signed),
                    Signature.of("whsec_" + Base64.getEncoder().encodeToString(key), "id", 5, "{“ż”}"));
        }
    }

    @Test
    void makes_secrets_of_the_length_that_the_standard_wants() {
        String secret = Signature.newSecret();
        assertTrue(secret.startsWith("whsec_"));
        assertEquals(32, Base64.getDecoder().decode(secret.substring(6)).length);
    }
}
