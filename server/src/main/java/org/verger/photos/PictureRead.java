package org.verger.photos;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// Somebody read what is written in a picture of an album, or gave up: what waited for that may
/// come out.
public record PictureRead(TrustId trust, SchoolId school, AlbumId album) implements Scope.AtSchool {
    static PictureRead in(AlbumId album) {
        var scope = Scope.current();
        return new PictureRead(scope.trust(), scope.school(), album);
    }
}
