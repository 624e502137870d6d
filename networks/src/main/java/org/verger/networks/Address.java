package org.verger.networks;

/// Where a publication can be seen: a path on Verger's own server ("/s/hazel-bank/news/…") or a
/// whole URL elsewhere.
public record Address(String value) {
    public Address {
        if (value.isBlank()) throw new IllegalArgumentException("an address is not blank");
    }
}
