package org.verger.staff.web;

import org.verger.forms.Filled;

/// Puts right what somebody is called and where their letters go.
///
/// @param path of the person's page
public record DetailsPage(String name, String path, Filled form) {}
