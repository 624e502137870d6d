package org.verger.signin.web;

import org.verger.frame.FrameRoutes;

/// The addresses of signing in.
public final class SignInRoutes {
    public static final String SIGN_IN = "/sign-in";
    public static final String INVENTED = "/sign-in/invented";
    public static final String SECOND = "/sign-in/second";
    public static final String AGAIN = "/sign-in/again";
    static final String INTERRUPTED = "/sign-in/interrupted";
    public static final String ACCOUNT = "/account";
    static final String HOME = FrameRoutes.HOME;
    static final String TODAY = "/today";

    private SignInRoutes() {}

    /// Whether the address is one of signing in itself, which nobody is kept from by a proof that
    /// they have yet to give.
    static boolean finishes(String path) {
        return path.startsWith(SIGN_IN + "/")
                || path.equals(FrameRoutes.SIGN_OUT)
                || path.equals(FrameRoutes.PLACE);
    }

    /// Whether the address is one where a second factor is set up.
    static boolean setsUp(String path) {
        return path.equals(ACCOUNT) || path.startsWith(ACCOUNT + "/");
    }

    /// Where to go after signing in: only ever a page of ours.
    static String safe(String to) {
        boolean ours =
                to.startsWith("/")
                        && !to.startsWith("//")
                        && to.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
        return ours && !to.startsWith(SIGN_IN) ? to : HOME;
    }
}
