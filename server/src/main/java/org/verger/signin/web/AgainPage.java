package org.verger.signin.web;

import org.verger.forms.Filled;

import java.util.List;

/// The page that asks for a fresh proof before something grave.
///
/// @param password whether a password is what can be asked for
/// @param link whether nothing can be asked for, so that a link by e-mail has to do
/// @param linkSent whether one is on its way
/// @param others the ways in that lead over somebody else's page
/// @param to where the person was going
/// @param carried the form that was on its way
public record AgainPage(
        Filled form,
        String to,
        boolean code,
        boolean passkey,
        boolean password,
        boolean link,
        boolean linkSent,
        List<OtherWays.Offer> others,
        CarriedForm carried) {
    public AgainPage {
        others = List.copyOf(others);
    }
}
