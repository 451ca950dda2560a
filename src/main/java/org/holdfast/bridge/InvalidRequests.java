package org.holdfast.bridge;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before the server's own answer to a body that breaks the contract, which is a page and not a problem document. */
@Provider
public class InvalidRequests implements ExceptionMapper<ConstraintViolationException> {
    private final Problems problems = new Problems();

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return problems.toResponse(invalid);
    }
}
