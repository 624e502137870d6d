package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;

/// The page that keeps a form which could not be taken, until its writer sends it again.
///
/// @param why why it could not
/// @param form what was in it
public record EndedPage(Why why, CarriedForm form) {
    private static final String NAME = Why.class.getName();

    /// What has to be done first.
    public enum Why {
        /// Nobody is signed in any more.
        NOT_SIGNED_IN("signin.ended", "signin.ended.first", SignInRoutes.SIGN_IN),
        /// A second proof is owed.
        SECOND_OWED("signin.ended.second", "signin.ended.second.first", SignInRoutes.SECOND),
        /// A second proof has to be set up.
        SECOND_WANTED("signin.ended.set-up", "signin.ended.set-up.first", SignInRoutes.ACCOUNT),
        /// The page is from before its reader signed in again: nothing has to be done.
        PAGE_TOO_OLD("signin.ended.old", "", "");

        private final String words;
        private final String step;
        private final String first;

        Why(String words, String step, String first) {
            this.words = words;
            this.step = step;
            this.first = first;
        }

        /// The key of what the page says.
        public String words() {
            return words;
        }

        /// The key of what has to be done first; empty for nothing.
        public String step() {
            return step;
        }

        /// Where that is done; empty for nothing.
        public String first() {
            return first;
        }

        void keepIn(HttpServletRequest request) {
            request.setAttribute(NAME, this);
        }

        static Why of(HttpServletRequest request) {
            return request.getAttribute(NAME) instanceof Why why ? why : NOT_SIGNED_IN;
        }
    }
}
