package org.verger.posts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Verdict;
import org.verger.permissions.Permission;
import org.verger.permissions.PermissionId;
import org.verger.photos.Photo;
import org.verger.verdicts.Judged;
import org.verger.verdicts.Stage;
import org.verger.verdicts.Verdicts;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Has what the gate said of a post kept, with the post as it then stood and the permissions that
/// its words rested on.
@Component
public class Keeping {
    private final Verdicts verdicts;
    private final Examination examination;

    Keeping(Verdicts verdicts, Examination examination) {
        this.verdicts = verdicts;
        this.examination = examination;
    }

    /// Keeps it, in the transaction of the verb that asked the gate.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Post post, Stage stage, Verdict verdict) {
        verdicts.keep(judged(post, stage, verdict));
    }

    /// What would be kept of this post now.
    @Transactional(readOnly = true)
    public Judged judged(Post post, Stage stage, Verdict verdict) {
        return new Judged(
                post.id().value(),
                stage,
                post.fingerprint().hex(),
                post.caption().value(),
                post.timing().given(),
                post.sites().stream().sorted().map(Site::name).toList(),
                post.photos().stream().map(Keeping::shown).toList(),
                post.children().size(),
                verdict,
                grounds(post));
    }

    /// Those without which the verdict would be another one, however they are written in it; and
    /// those of people who may be meant by their family name alone.
    private Set<UUID> grounds(Post post) {
        var meant =
                examination.inForce(post).stream()
                        .filter(one -> Mention.mayBeIn(post, one.terms().subject()))
                        .map(Permission::id);
        return Stream.concat(meant, examination.grounds(post).stream())
                .map(PermissionId::value)
                .collect(toUnmodifiableSet());
    }

    private static Judged.Shown shown(Photo photo) {
        var who = photo.children().stream().map(Object::toString).sorted().collect(joining(" "));
        return new Judged.Shown(
                photo.id().value(),
                photo.altText(),
                photo.source().credit(),
                photo.children().size(),
                hash(who));
    }

    private static String hash(String text) {
        return DigestUtils.sha256Hex(text);
    }
}
