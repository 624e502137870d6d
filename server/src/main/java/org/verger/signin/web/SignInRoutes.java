package org.verger.signin.web;

import org.verger.frame.FrameRoutes;

/// The addresses of signing in.
public final class SignInRoutes {
    public static final String SIGN_IN = "/sign-in";
    public static final String INVENTED = "/sign-in/invented";
    public static final String SECOND = "/sign-in/second";
    public static final String AGAIN = "/sign-in/again";
    public static final String INTERRUPTED = "/sign-in/interrupted";
    public static final String AGAIN_LINK = "/sign-in/again/link";
    public static final String ENDED = "/sign-in/ended";
    public static final String ACCOUNT = "/account";
    public static final String RECOVERY = "/sign-in/recovery";
    public static final String LINK = "/sign-in/link";
    public static final String LINK_USED = "/sign-in/link/{token}";
    public static final String PASSKEY = "/sign-in/passkey";
    public static final String PASSKEY_ASKED = "/sign-in/passkey/options";
    public static final String CODES = "/account/codes";
    public static final String RECOVERY_CODES = "/account/recovery-codes";
    public static final String PASSWORD = "/account/password";
    public static final String SESSIONS = "/account/sessions";
    public static final String PASSKEYS = "/account/passkeys";
    public static final String PASSKEYS_ASKED = "/account/passkeys/options";
    public static final String PASSKEY_RENAMED = "/account/passkeys/{id}/name";
    public static final String PASSKEY_REMOVED = "/account/passkeys/{id}/remove";
    public static final String OTHER_REMOVED = "/account/providers/removal";
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
    public static String safe(String to) {
        boolean ours =
                to.startsWith("/")
                        && !to.startsWith("//")
                        && to.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
        return ours && !to.startsWith(SIGN_IN) ? to : HOME;
    }
}
