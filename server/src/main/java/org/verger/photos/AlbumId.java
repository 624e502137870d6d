package org.verger.photos;

import java.util.UUID;

/// Which album: the id of the post whose photos it holds.
public record AlbumId(UUID value) {}
