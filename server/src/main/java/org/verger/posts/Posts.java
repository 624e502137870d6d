package org.verger.posts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.photos.Photos;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.pupils.PupilId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Posts as the modules see them that decide about posts and publish them.
@Service
public class Posts {
    private final PostStore posts;
    private final Photos photos;

    Posts(PostStore posts, Photos photos) {
        this.posts = posts;
        this.photos = photos;
    }

    /// The post.
    ///
    /// @throws org.verger.platform.NotFound when it is not there, or not for whoever asks
    @Transactional(readOnly = true)
    public Post get(PostId id) {
        return posts.get(id);
    }

    /// The post, as nobody else changes or takes it back until the transaction ends.
    ///
    /// @throws NotFound when it is not there
    @Transactional
    public Post hold(PostId id) {
        return posts.hold(id);
    }

    /// The post, for a person to look at. A draft is its author's alone, also after they discarded
    /// it.
    ///
    /// @throws NotFound when it is not there, or not for whoever asks
    @Transactional(readOnly = true)
    public Post read(PostId id) {
        var post = posts.get(id);
        if (!post.isOpenTo(Scope.current().someone().id())) throw new NotFound("post " + id);
        return post;
    }

    /// The post, for a person to look at; nothing where it is not there or not for them.
    @Transactional(readOnly = true)
    public Optional<Post> look(PostId id) {
        return posts.find(id).filter(post -> post.isOpenTo(Scope.current().someone().id()));
    }

    /// Moves a post on.
    ///
    /// @throws Stale when it was changed since it was read
    @Transactional
    public void become(Post post, PostState next) {
        posts.save(post.in(next));
    }

    /// Notes that the public sees a post, as its first time if it is that, whatever becomes of it.
    @Transactional
    public void cameOut(PostId id) {
        posts.saveCameOut(id);
    }

    /// Gives a post back to its author, with the reason that they read above it.
    @Transactional
    public void giveBack(Post post, String reason) {
        posts.save(post.in(PostState.DRAFT));
        posts.saveReturnReason(post.id(), reason);
    }

    /// Closes a post for good, with the reason that its author reads above it.
    @Transactional
    public void refuse(Post post, String reason) {
        posts.saveReturnReason(post.id(), reason);
        posts.save(post.in(PostState.REFUSED));
    }

    /// Why the post came back to its author, or was refused, if it did and was not submitted since.
    @Transactional(readOnly = true)
    public Optional<String> findReturnReason(PostId id) {
        return posts.findReturnReason(id);
    }

    /// The posts that somebody wrote and that are with others, or wait for their time.
    @Transactional(readOnly = true)
    public List<Post> listUnfinished(PersonId author) {
        return posts.unfinished(author);
    }

    /// Those of these posts that the public sees, or will when their time comes.
    @Transactional(readOnly = true)
    public Set<PostId> whichAreOutOrAboutToBe(Collection<PostId> ids) {
        return posts.outOrAboutToBe(ids);
    }

    /// The posts that show this child to the public, or are about to.
    @Transactional(readOnly = true)
    public List<Post> listShowing(PupilId child) {
        return showing(child).filter(Post::isOutOrAboutToBe).toList();
    }

    /// The posts that show this child and were taken back; a copy may still be out.
    @Transactional(readOnly = true)
    public List<Post> listTakenBack(PupilId child) {
        return showing(child).filter(post -> post.state() == PostState.WITHDRAWN).toList();
    }

    private Stream<Post> showing(PupilId child) {
        return photos.listShowing(child).stream()
                .flatMap(album -> posts.find(new PostId(album.value())).stream());
    }
}
