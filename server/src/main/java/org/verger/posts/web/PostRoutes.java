package org.verger.posts.web;

import org.verger.photos.PhotoId;
import org.verger.posts.PostId;

/// Where posts are written.
public final class PostRoutes {
    public static final String POSTS = "/posts";
    public static final String NEW = "/posts/new";
    public static final String POST = "/posts/{post}";
    public static final String LOOK = "/posts/{post}/look";
    public static final String MENDS = "/posts/{post}/mends";
    public static final String SUBMISSION = "/posts/{post}/submission";
    public static final String PHOTOS = "/posts/{post}/photos";
    public static final String REMOVAL = "/posts/{post}/photos/{photo}/removal";
    public static final String READING = "/posts/{post}/photos/{photo}/reading";
    public static final String CHILDREN = "/posts/{post}/photos/{photo}/children";
    public static final String CHILD_REMOVAL =
            "/posts/{post}/photos/{photo}/children/{child}/removal";
    public static final String IMAGE = "/posts/{post}/photos/{photo}/{width}.jpg";

    private PostRoutes() {}

    /// The page of a post.
    public static String post(PostId post) {
        return POSTS + "/" + post;
    }

    /// The place of a photo on the page of its post.
    public static String photo(PostId post, PhotoId photo) {
        return post(post) + "#photo-" + photo;
    }
}
