package org.verger.photos;

import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// Somebody read what is written in a picture of an album, or gave up: what waited for that may
/// come out.
public record PictureRead(TrustId trust, SchoolId school, AlbumId album) {
    static PictureRead in(AlbumId album) {
        var scope = Scope.current();
        return new PictureRead(scope.trust(), scope.school(), album);
    }

    /// The scope in which a listener carries on.
    public Scope scope() {
        return Scope.at(trust, school, Actor.Machine.VERGER);
    }
}
