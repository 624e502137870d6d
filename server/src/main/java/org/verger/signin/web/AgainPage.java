package org.verger.signin.web;

import org.verger.forms.Filled;

import java.util.List;

/// The page that asks for a fresh proof before something grave.
///
/// @param password whether a password is what can be asked for
/// @param others the ways in that lead over somebody else's page
/// @param to where the person was going
/// @param interrupted the address of the form that was on its way; empty for none
/// @param carried what was in that form, kept by the page itself and nowhere else
public record AgainPage(
        Filled form,
        String to,
        boolean code,
        boolean passkey,
        boolean password,
        List<OtherWays.Offer> others,
        String interrupted,
        List<Carried> carried) {
    public AgainPage {
        others = List.copyOf(others);
        carried = List.copyOf(carried);
    }

    /// One field of the form that was on its way.
    public record Carried(String name, String value) {}
}
