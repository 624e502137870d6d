package org.verger.signin.web;

import org.verger.forms.Filled;

/// The page that asks for a second proof.
///
/// @param to where the person was going
public record SecondPage(Filled form, String to, boolean code, boolean passkey) {}
