package org.holdfast.platform;

import java.util.Optional;

/**
 * Whose signed tokens the bridge takes beside its own; none where one of the four is not set.
 *
 * @param issuer as the claim iss has it
 * @param audience under which this installation is known to the issuer
 * @param keys address of its public keys, a JSON Web Key Set
 * @param algorithm the only one in which a token may be signed: RS256, PS256 or ES256
 */
public record IssuerSettings(String issuer, String audience, String keys, String algorithm) {
    static Optional<IssuerSettings> configured() {
        return Config.text("holdfast.oidc.issuer").flatMap(issuer -> Config.text("holdfast.oidc.audience")
                .flatMap(audience -> Config.text("holdfast.oidc.keys")
                        .map(keys -> new IssuerSettings(
                                issuer,
                                audience,
                                keys,
                                Config.text("holdfast.oidc.algorithm").orElse("RS256")))));
    }
}
