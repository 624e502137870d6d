package org.verger.assets;

import java.util.Map;

/// The headers that tell a browser what our pages may do: load our own script, style and pictures,
/// talk and post to us alone, be framed by nobody.
public class ContentSecurity {
    /// Nothing is allowed that is not named. Under Trusted Types no text becomes script: `app.js`
    /// makes the one policy there is, for htmx, and it can make markup only.
    public static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "connect-src 'self'",
                    "form-action 'self'",
                    "frame-ancestors 'none'",
                    "base-uri 'none'",
                    "require-trusted-types-for 'script'",
                    "trusted-types default");

    private static final String NOTHING =
            "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
                    + " usb=(), publickey-credentials-get=(self),"
                    + " publickey-credentials-create=(self)";

    /// All of them.
    public static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy", POLICY,
                    "Referrer-Policy", "same-origin",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Permissions-Policy", NOTHING,
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin");

    private ContentSecurity() {}
}
