package org.verger.contacts.web;

/// Where a school says how it is reached.
public final class ContactRoutes {
    public static final String CONTACTS = "/contacts";

    private ContactRoutes() {}
}
