package org.holdfast.web;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.enterprise.inject.CreationException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.access.Acting;
import org.holdfast.access.Denied;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/** Turns what a page's act threw into words: a refusal beside its field, not found, opened too long ago, or an error. */
public class RefusalHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable cause = root(events.next().getContext().getException());
            events.remove();
            tell(faces, cause);
        }
    }

    private static void tell(FacesContext faces, Throwable cause) {
        if (cause instanceof Refused refused) {
            String client = refused.field().map(field -> clientId(faces, field)).orElse(null);
            FacesMessage message = new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    refused.whatToDo(),
                    refused.rule().source());
            faces.addMessage(client, message);
            faces.validationFailed();
        } else if (cause instanceof StaleVersion stale) {
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_ERROR, String.valueOf(stale.getMessage()), null));
        } else if (cause instanceof NotFound || cause instanceof Denied) {
            CDI.current().select(Acting.class).get().turnedAway(page(faces));
            send(faces, 404, "");
        } else if (cause instanceof ViewExpiredException || cause instanceof CspException) {
            again(faces);
        } else {
            String reference = Ids.next().substring(24);
            LOG.log(Level.SEVERE, "A page failed, reference " + reference, cause);
            send(faces, 500, reference);
        }
    }

    private static String page(FacesContext faces) {
        UIViewRoot view = faces.getViewRoot();
        return view == null ? "" : view.getViewId().replaceFirst("\\.xhtml$", "");
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null
                && !(cause instanceof Refused)
                && (cause instanceof FacesException
                        || cause instanceof ELException
                        || cause instanceof EJBException
                        || cause instanceof InvocationTargetException
                        || cause instanceof RollbackException
                        || cause instanceof CreationException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The page was open longer than the session, or its scripts did not run: open it anew, nothing was saved. */
    private static void again(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        boolean kept = external.getRequestParameterMap().containsKey("draftOpening");
        String words = Text.say(kept ? "web.expired.draft" : "web.expired");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words, null));
        external.getFlash().setKeepMessages(true);
        redirect(faces, said(external).or(() -> from(external)).orElse(external.getRequestContextPath() + "/"));
    }

    /** The page that the form itself names: after a first post the address has lost its parameters. */
    private static Optional<String> said(ExternalContext external) {
        return Optional.ofNullable(external.getRequestParameterMap().get("backTo"))
                .filter(Paths::ours)
                .map(path -> external.getRequestContextPath() + path);
    }

    /** The page of ours from which the request came. */
    private static Optional<String> from(ExternalContext external) {
        String host = String.valueOf(external.getRequestHeaderMap().get("Host"));
        return Optional.ofNullable(external.getRequestHeaderMap().get("Referer"))
                .filter(referer -> referer.matches("https?://\\Q" + host + "\\E/.*"));
    }

    /** An error page is shown as itself; after a post the browser is sent to it, since it would be taken for a form. */
    private static void send(FacesContext faces, int status, String reference) {
        ExternalContext external = faces.getExternalContext();
        boolean post = ((HttpServletRequest) external.getRequest()).getMethod().equals("POST");
        if (post) {
            String page = status == 404 ? "/not-found" : "/error?reference=" + reference;
            redirect(faces, external.getRequestContextPath() + page);
            return;
        }
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
            }
            external.responseSendError(status, reference);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a field of the page is, so that the message stands above it; null if the page has none of that name. */
    private static @Nullable String clientId(FacesContext faces, String field) {
        UIViewRoot root = faces.getViewRoot();
        if (root == null) {
            return null;
        }
        UIComponent found = find(root, field);
        return found == null ? null : found.getClientId(faces);
    }

    private static @Nullable UIComponent find(UIComponent from, String id) {
        Iterator<UIComponent> children = from.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (id.equals(child.getId())) {
                return child;
            }
            UIComponent found = find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
