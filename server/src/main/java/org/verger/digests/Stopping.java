package org.verger.digests;

import org.springframework.stereotype.Service;
import org.verger.platform.Actor;
import org.verger.platform.Scope;

import java.util.Set;

/// Ends somebody's letters without signing in, by the link that stands in each.
@Service
public class Stopping {
    private final StopToken tokens;
    private final Digests digests;

    Stopping(StopToken tokens, Digests digests) {
        this.tokens = tokens;
        this.digests = digests;
    }

    /// Whether a link to end these letters is one of ours.
    public boolean isGood(String token) {
        return tokens.read(token).isPresent();
    }

    /// Ends these letters for whoever the link was sent to; false when it is none of ours.
    public boolean stop(String token) {
        var reader = tokens.read(token);
        reader.ifPresent(one -> scope(one).run(() -> digests.choose(Rhythm.NEVER)));
        return reader.isPresent();
    }

    private static Scope scope(StopToken.Reader reader) {
        var person = new Actor.Someone(reader.person(), "", Set.of());
        return new Scope(reader.trust(), Set.of(), person);
    }
}
