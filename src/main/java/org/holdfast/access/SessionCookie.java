package org.holdfast.access;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.holdfast.platform.Config;

/**
 * Where people open Holdfast under https, their session's cookie travels encrypted alone, and belongs to this host and nobody
 * beneath or beside it. Settled at the start; without https the browser would not keep such a cookie.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    private static final String NAME = "__Host-JSESSIONID";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (Config.https()) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName(NAME);
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }
}
