package org.holdfast.bridge;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A token as RFC 6749, section 5.1, gives it.
 *
 * @param expiresIn seconds
 * @param scope what the token may do, with blanks between
 */
@JsonbPropertyOrder({"accessToken", "tokenType", "expiresIn", "scope"})
public record TokenV1(
        @JsonbProperty("access_token") String accessToken,
        @JsonbProperty("token_type") String tokenType,
        @JsonbProperty("expires_in") long expiresIn,
        String scope) {
    /** Why there is none, as section 5.2 says it: an error of this address is no problem document. */
    @JsonbPropertyOrder({"error", "errorDescription"})
    public record ErrorV1(String error, @JsonbProperty("error_description") String errorDescription) {}
}
