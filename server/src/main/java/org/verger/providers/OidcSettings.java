package org.verger.providers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.verger.providers.Provider.Client;
import org.verger.providers.Provider.Home;
import org.verger.providers.Provider.Second;
import org.verger.settings.Meaning;
import org.verger.settings.SettingRefused;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which providers may say who somebody is. None is until its client id is set.
@ConfigurationProperties("verger.oidc")
record OidcSettings(
        @DefaultValue Entra entra, @DefaultValue Google google, @DefaultValue Other other) {
    List<Provider> providers() {
        return Stream.of(entra.provider(), google.provider(), other.provider())
                .flatMap(Optional::stream)
                .toList();
    }

    /// Microsoft Entra ID (`VERGER_OIDC_ENTRA_…`), the trust's own tenant and no other.
    record Entra(
            @DefaultValue("") @Meaning("Sign-in with Microsoft: the id of the trust's tenant.")
                    String tenant,
            @DefaultValue("") @Meaning("Sign-in with Microsoft: the application's client id.")
                    String clientId,
            @DefaultValue("")
                    @Meaning(value = "Sign-in with Microsoft: the client secret.", secret = true)
                    String clientSecret,
            @DefaultValue("Microsoft") @Meaning("Sign-in with Microsoft: what the button calls it.")
                    String name,
            @DefaultValue("when-said")
                    @Meaning(
                            "Sign-in with Microsoft: when its word is the second proof too:"
                                    + " when-said, always, never.")
                    Second second) {
        private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

        Entra {
            if (isOn("entra", clientId, clientSecret, tenant) && !tenant.matches(ID)) {
                refuse(
                        "entra.tenant",
                        "it is the tenant's id in small letters, like"
                                + " 00000000-0000-0000-0000-000000000000; a name, or common for"
                                + " everybody's, cannot be used");
            }
        }

        Optional<Provider> provider() {
            if (clientId.isBlank()) return Optional.empty();
            return Optional.of(
                    new Provider(
                            "entra",
                            name,
                            "https://login.microsoftonline.com/" + tenant + "/v2.0",
                            new Client(clientId, clientSecret),
                            Optional.of(new Home("tid", tenant)),
                            second));
        }

        /// Never the secret: this may end in a log.
        @Override
        public String toString() {
            return name;
        }
    }

    /// Google Workspace (`VERGER_OIDC_GOOGLE_…`), one organisation's and no private account.
    record Google(
            @DefaultValue("")
                    @Meaning("Sign-in with Google: the primary domain of the trust's Workspace.")
                    String domain,
            @DefaultValue("") @Meaning("Sign-in with Google: the client id.") String clientId,
            @DefaultValue("")
                    @Meaning(value = "Sign-in with Google: the client secret.", secret = true)
                    String clientSecret,
            @DefaultValue("Google") @Meaning("Sign-in with Google: what the button calls it.")
                    String name,
            @DefaultValue("when-said")
                    @Meaning(
                            "Sign-in with Google: when its word is the second proof too: when-said,"
                                    + " always, never.")
                    Second second) {
        Google {
            if (isOn("google", clientId, clientSecret, domain)
                    && !domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
                refuse("google.domain", "it is a name in small letters, like school.example");
            }
        }

        Optional<Provider> provider() {
            if (clientId.isBlank()) return Optional.empty();
            return Optional.of(
                    new Provider(
                            "google",
                            name,
                            "https://accounts.google.com",
                            new Client(clientId, clientSecret),
                            Optional.of(new Home("hd", domain)),
                            second));
        }

        /// Never the secret: this may end in a log.
        @Override
        public String toString() {
            return name;
        }
    }

    /// Any other conformant provider of OpenID Connect (`VERGER_OIDC_OTHER_…`).
    record Other(
            @DefaultValue("")
                    @Meaning(
                            "Sign-in with another provider of OpenID Connect: its issuer, as it"
                                    + " writes it itself.")
                    String issuer,
            @DefaultValue("") @Meaning("Sign-in with another provider: the client id.")
                    String clientId,
            @DefaultValue("")
                    @Meaning(
                            value = "Sign-in with another provider: the client secret.",
                            secret = true)
                    String clientSecret,
            @DefaultValue("your school account")
                    @Meaning("Sign-in with another provider: what the button calls it.")
                    String name,
            @DefaultValue("when-said")
                    @Meaning(
                            "Sign-in with another provider: when its word is the second proof too:"
                                    + " when-said, always, never.")
                    Second second) {
        private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

        Other {
            if (isOn("other", clientId, clientSecret, issuer) && !isIssuer(issuer)) {
                refuse(
                        "other.issuer",
                        "it must begin with https:// and have neither ? nor #; http:// is for this"
                                + " machine alone");
            }
        }

        Optional<Provider> provider() {
            if (clientId.isBlank()) return Optional.empty();
            return Optional.of(
                    new Provider(
                            "other",
                            name,
                            issuer,
                            new Client(clientId, clientSecret),
                            Optional.empty(),
                            second));
        }

        /// Never the secret: this may end in a log.
        @Override
        public String toString() {
            return name;
        }

        private static boolean isIssuer(String text) {
            try {
                var address = new URI(text);
                if (address.getHost() == null) return false;
                if (address.getQuery() != null || address.getFragment() != null) return false;
                return "https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && HERE.contains(address.getHost()));
            } catch (URISyntaxException _) {
                return false;
            }
        }
    }

    /// Whether a provider is to be used; refused when only a part of it is given.
    private static boolean isOn(String slot, String id, String secret, String which) {
        if (Stream.of(id, secret, which).allMatch(String::isBlank)) return false;
        var part = slot.equals("entra") ? "tenant" : slot.equals("google") ? "domain" : "issuer";
        need(slot + "." + part, which);
        need(slot + ".client-id", id);
        need(slot + ".client-secret", secret);
        return true;
    }

    private static void need(String name, String value) {
        if (value.isBlank()) refuse(name, "it is needed when others of this provider are set");
    }

    private static void refuse(String name, String reason) {
        throw new SettingRefused("verger.oidc." + name, reason);
    }
}
