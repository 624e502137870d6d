package org.verger.signin.web;

import org.verger.signin.Visit;

import java.util.List;

/// The ways in that lead over somebody else's page, as the pages of signing in offer them. They are
/// links, never forms: a form may only be sent to ourselves.
public interface OtherWays {
    /// One of them.
    ///
    /// @param words what its button says
    /// @param path where it begins; `to` is added to it
    record Offer(String words, String path) {}

    /// A way that a person has used, as their account page shows it.
    ///
    /// @param issuer which way it is, for the form that removes it
    record Used(String name, String issuer, String since) {}

    /// Those that are offered to whoever signs in.
    List<Offer> offered();

    /// Those by which this visitor can prove again who they are.
    List<Offer> again(Visit visit);

    /// Those that the running scope's person has used.
    List<Used> used(Visit visit);
}
