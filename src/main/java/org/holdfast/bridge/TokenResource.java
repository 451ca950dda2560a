package org.holdfast.bridge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.access.ClientAddress;
import org.holdfast.access.ClientSignIn;
import org.holdfast.access.Scope;
import org.jspecify.annotations.Nullable;

/** Where a client exchanges its secret for a token (RFC 6749, client credentials). */
@Path("oauth2/token")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Signing in")
public class TokenResource {
    /** In bytes; id, secret and scopes need a tenth of it. */
    private static final int LARGEST = 8192;

    @Inject
    ClientSignIn signIn;

    @Context
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SecurityRequirements
    @Operation(
            summary = "Get a token for 15 minutes",
            description = "grant_type=client_credentials, with client_id and client_secret in the form or in"
                    + " Authorization: Basic. scope narrows the token.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TokenV1.class)))
    @APIResponse(
            responseCode = "400",
            description = "invalid_request, unsupported_grant_type or invalid_scope",
            content = @Content(schema = @Schema(implementation = TokenV1.ErrorV1.class)))
    @APIResponse(
            responseCode = "401",
            description = "invalid_client: unknown or closed, a wrong or ended secret, or too many wrong ones",
            content = @Content(schema = @Schema(implementation = TokenV1.ErrorV1.class)))
    public Response token(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @Nullable InputStream body)
            throws IOException {
        byte[] content = body == null ? new byte[0] : body.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            return error(400, "invalid_request", "The form is too large");
        }
        try {
            return token(TokenForm.of(new String(content, StandardCharsets.UTF_8), authorization));
        } catch (TokenForm.Unreadable e) {
            return error(400, "invalid_request", String.valueOf(e.getMessage()));
        }
    }

    private Response token(TokenForm form) {
        if (form.grantType().isEmpty()) {
            return error(400, "invalid_request", "Send grant_type=client_credentials");
        }
        if (!form.grantType().equals("client_credentials")) {
            return error(400, "unsupported_grant_type", "Send grant_type=client_credentials");
        }
        ClientSignIn.Answer answer =
                signIn.token(form.clientId(), form.secret(), form.asked(), ClientAddress.of(request));
        if (answer instanceof ClientSignIn.Answer.Issued issued) {
            return kept(Response.ok(
                    new TokenV1(issued.token(), "Bearer", issued.lasts().toSeconds(), Scope.words(issued.scopes()))));
        }
        return answer instanceof ClientSignIn.Answer.WrongScope
                ? error(400, "invalid_scope", "Ask for scopes that this client was given")
                : wrongClient();
    }

    /** The same for whatever is wrong with it. */
    private static Response wrongClient() {
        Response error = error(401, "invalid_client", "No client with this id and secret");
        return Response.fromResponse(error)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Holdfast\"")
                .build();
    }

    private static Response error(int status, String error, String words) {
        return kept(Response.status(status).entity(new TokenV1.ErrorV1(error, words)));
    }

    /** By nobody on the way. */
    private static Response kept(Response.ResponseBuilder answer) {
        return answer.type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Pragma", "no-cache")
                .build();
    }
}
