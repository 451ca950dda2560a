package org.holdfast.access;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/** How an issuer may sign. The operator pins one; what a token says of itself decides nothing. Source: RFC 7518, 3.1. */
enum SigningAlgorithm {
    RS256("SHA256withRSA"),
    PS256("RSASSA-PSS"),
    ES256("SHA256withECDSAinP1363Format");

    private static final int SHORTEST_RSA = 2048;

    private final String name;

    SigningAlgorithm(String name) {
        this.name = name;
    }

    static Optional<SigningAlgorithm> of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }

    boolean verifies(PublicKey key, byte[] signed, byte[] signature) {
        if (!fits(key)) {
            return false;
        }
        try {
            Signature check = Signature.getInstance(name);
            if (this == PS256) {
                check.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            }
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean fits(PublicKey key) {
        return this == ES256
                ? key instanceof ECPublicKey
                : key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SHORTEST_RSA;
    }
}
