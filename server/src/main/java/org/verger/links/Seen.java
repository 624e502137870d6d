package org.verger.links;

import java.net.URI;

/// What somebody saw who followed a link.
public sealed interface Seen {
    /// It leads here in the end.
    record Landed(URI on) implements Seen {}

    /// The site says that there is no such page.
    record Dead() implements Seen {}

    /// The name service finds nobody of that name, and it does find others. That is no proof: one
    /// that is out of order for this name alone says the same.
    record NoSuchHost() implements Seen {}

    /// Nobody could tell: the site did not answer, or may not be asked. Without a network, every
    /// link is like this.
    record Unknown() implements Seen {}
}
