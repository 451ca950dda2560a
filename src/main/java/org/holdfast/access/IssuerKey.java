package org.holdfast.access;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Optional;

/** A public key of an issuer, as a JSON Web Key gives it (RFC 7517). */
record IssuerKey(String id, PublicKey key) {
    /** Empty for a key of another kind, or for encryption. */
    static Optional<IssuerKey> of(JsonObject jwk) {
        String use = SignedToken.text(jwk, "use");
        if (!use.isEmpty() && !use.equals("sig")) {
            return Optional.empty();
        }
        try {
            PublicKey key =
                    switch (SignedToken.text(jwk, "kty")) {
                        case "RSA" ->
                            KeyFactory.getInstance("RSA")
                                    .generatePublic(new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e")));
                        case "EC" -> curve(jwk);
                        default -> throw new GeneralSecurityException("kty");
                    };
            return Optional.of(new IssuerKey(SignedToken.text(jwk, "kid"), key));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PublicKey curve(JsonObject jwk) throws GeneralSecurityException {
        if (!SignedToken.text(jwk, "crv").equals("P-256")) {
            throw new GeneralSecurityException("crv");
        }
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(
                        new ECPoint(number(jwk, "x"), number(jwk, "y")),
                        curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger number(JsonObject jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(SignedToken.text(jwk, name)));
    }
}
