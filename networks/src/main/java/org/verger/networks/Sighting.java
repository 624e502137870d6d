package org.verger.networks;

/// What looking for a publication showed.
public sealed interface Sighting {

    /// The public can see it, here.
    record Seen(Address address) implements Sighting {}

    /// The public cannot see it, and the network is certain of that.
    record NotThere() implements Sighting {}
}
