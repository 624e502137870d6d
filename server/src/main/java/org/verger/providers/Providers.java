package org.verger.providers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.verger.platform.NotFound;

import java.util.List;

/// The providers of this installation.
@Component
public class Providers {
    private final List<Provider> all;

    @Autowired
    Providers(OidcSettings settings) {
        this(settings.providers());
    }

    Providers(List<Provider> all) {
        this.all = List.copyOf(all);
    }

    /// All of them; none when none is set.
    public List<Provider> list() {
        return all;
    }

    /// The one that our addresses call so.
    ///
    /// @throws NotFound when there is none
    public Provider get(String key) {
        return all.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("provider " + key));
    }
}
