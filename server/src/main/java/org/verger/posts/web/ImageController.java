package org.verger.posts.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.verger.blobs.BlobStore;
import org.verger.photos.PhotoId;
import org.verger.platform.NotFound;
import org.verger.posts.PostId;
import org.verger.posts.Posts;

import java.util.UUID;

/// The photos of a post for those who may see the post.
@Controller
class ImageController {
    private final Posts posts;
    private final BlobStore blobs;

    ImageController(Posts posts, BlobStore blobs) {
        this.posts = posts;
        this.blobs = blobs;
    }

    @GetMapping(PostRoutes.IMAGE)
    ResponseEntity<byte[]> image(
            @PathVariable UUID post, @PathVariable UUID photo, @PathVariable int width) {
        var wanted = new PhotoId(photo);
        var size =
                posts.read(new PostId(post)).photos().stream()
                        .filter(one -> one.id().equals(wanted))
                        .flatMap(one -> one.sizes().stream())
                        .filter(one -> one.width() == width)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("photo " + photo + " at width " + width));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(blobs.get(size.blob()));
    }
}
