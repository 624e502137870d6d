package org.verger.providers.web;

import static org.verger.parts.Words.words;

import org.springframework.http.HttpStatus;
import org.verger.signin.web.SignInRoutes;

import java.util.Locale;

/// A page at the end of the way to a provider and back, where it did not lead into the house.
public record ProviderPage(End end, String provider) {
    /// How it ended.
    public enum End {
        NO_ACCOUNT(HttpStatus.FORBIDDEN),
        BROKEN(HttpStatus.BAD_REQUEST),
        UNREACHABLE(HttpStatus.SERVICE_UNAVAILABLE),
        SOMEBODY_ELSE(HttpStatus.FORBIDDEN),
        NOT_FRESH(HttpStatus.FORBIDDEN),
        NOT_ENOUGH(HttpStatus.FORBIDDEN),
        /// It went well, beside the page that they came from.
        BESIDE(HttpStatus.OK);

        private final HttpStatus status;

        End(HttpStatus status) {
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public String title() {
        return words("providers.end." + end.key() + ".title", provider);
    }

    public String happened() {
        return words("providers.end." + end.key() + ".happened", provider);
    }

    public String next() {
        return words("providers.end." + end.key() + ".next", provider);
    }

    /// Where a link leads on; empty for nowhere.
    public String path() {
        return switch (end) {
            case NO_ACCOUNT, BROKEN, UNREACHABLE -> SignInRoutes.SIGN_IN;
            case SOMEBODY_ELSE, NOT_FRESH, NOT_ENOUGH -> SignInRoutes.ACCOUNT;
            case BESIDE -> "";
        };
    }

    public String pathWords() {
        return words(
                path().equals(SignInRoutes.SIGN_IN)
                        ? "providers.back.sign-in"
                        : "providers.back.account");
    }
}
