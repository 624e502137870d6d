package org.verger.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.verger.settings.Meaning;
import org.verger.settings.SettingRefused;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/// What an installation decides about signing in.
@ConfigurationProperties("verger")
public record SignInSettings(
        @DefaultValue("true")
                @Meaning(
                        "Whether this is a demonstration with invented people, whom anybody can be"
                                + " by one press.")
                boolean demo,
        @DefaultValue("127.0.0.1")
                @Meaning(
                        "The network address that pages are served on; 127.0.0.1 is this machine"
                                + " alone, and all that a demonstration may be served on.")
                String address,
        @DefaultValue("http://localhost:8080")
                @Meaning("How browsers reach this server; passkeys are bound to its host.")
                URI publicUrl,
        @DefaultValue Limits signin) {

    /// How long things hold (`VERGER_SIGNIN_…`).
    public record Limits(
            @DefaultValue("30m") @Meaning("A visit ends when nobody uses it for so long.")
                    Duration idle,
            @DefaultValue("12h")
                    @Meaning("A visit ends so long after signing in, whatever happens.")
                    Duration longest,
            @DefaultValue("10m")
                    @Meaning("How long a proof of who somebody is holds for what is grave.")
                    Duration fresh,
            @DefaultValue("7d") @Meaning("How long a new account may wait with its second factor.")
                    Duration grace) {}

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");
    private static final String OPEN_TO_ALL =
            "a demonstration lets anybody in as anybody, so it is for this machine alone; write %s,"
                    + " or set VERGER_DEMO=false and start with a trust of your own";

    /// A demonstration that others could reach is refused: whoever put a school's records into it
    /// would have opened them to the world.
    public SignInSettings {
        if (address.isBlank()) throw new SettingRefused("verger.address", "it is empty");
        if (publicUrl.getHost() == null) {
            throw new SettingRefused(
                    "verger.public-url",
                    "it has no host; write it like https://verger.school.example");
        }
        if (demo && !isHere(address))
            throw new SettingRefused("verger.address", OPEN_TO_ALL.formatted("127.0.0.1"));
        if (demo && !isHere(publicUrl.getHost()))
            throw new SettingRefused(
                    "verger.public-url", OPEN_TO_ALL.formatted("http://localhost:8080"));
    }

    /// Whether a request may be answered at all: a demonstration answers this machine alone, also
    /// behind a proxy, or where another site's name was made to lead here.
    ///
    /// @param host what the browser calls this server
    /// @param from the address that it asks from
    public boolean isOpenTo(String host, String from) {
        return !demo || (isHere(host) && isHere(from));
    }

    /// Whether a host is this machine by what it says, with nobody asked for what it means.
    private static boolean isHere(String host) {
        if (host.equals("localhost") || host.endsWith(".localhost")) return true;
        try {
            return InetAddress.ofLiteral(BRACKETS.matcher(host).replaceAll("")).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Whether browsers come over TLS.
    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }
}
