package org.verger.overview;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says on the console where to look, once everything is ready.
@Component
class Greeting {
    @EventListener
    void greet(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            boolean demonstration =
                    event.getApplicationContext()
                            .getEnvironment()
                            .getProperty("verger.demo", Boolean.class, true);
            System.out.println(words(web.getWebServer().getPort(), demonstration));
        }
    }

    static String words(int port, boolean demonstration) {
        var where = "\n  Verger is ready: http://localhost:" + port + "\n";
        return demonstration
                ? where
                        + "  This is a demonstration. Sign in as anybody on the first page, by one"
                        + " press: Tom Whitlock\n"
                        + "  is a teacher, Ruth Adeyemi-Clarke his headteacher, Siobhán Kerr keeps"
                        + " the office.\n"
                : where;
    }
}
