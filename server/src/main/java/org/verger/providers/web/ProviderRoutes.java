package org.verger.providers.web;

import org.verger.signin.web.SignInRoutes;

/// The addresses on the way to a provider and back.
public final class ProviderRoutes {
    public static final String BEGIN = "/sign-in/with/{provider}";
    public static final String ANSWER = "/sign-in/with/{provider}/answer";
    public static final String AGAIN = "/sign-in/again/{provider}";
    public static final String REMOVAL = SignInRoutes.OTHER_REMOVED;

    private ProviderRoutes() {}

    static String begin(String provider) {
        return BEGIN.replace("{provider}", provider);
    }

    static String answer(String provider) {
        return ANSWER.replace("{provider}", provider);
    }

    static String again(String provider) {
        return AGAIN.replace("{provider}", provider);
    }
}
