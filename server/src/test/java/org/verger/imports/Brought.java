package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.beans.factory.BeanFactory;
import org.verger.lists.ListKind;
import org.verger.platform.Scope;

import java.time.Duration;
import java.util.Optional;

/// Brings lists as somebody would, and waits until they are taken over.
record Brought(BeanFactory beans, Scope by) {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    ImportId upload(ListKind kind, String text) {
        return upload(kind, text.getBytes(UTF_8));
    }

    ImportId upload(ListKind kind, byte[] content) {
        var answer = by.call(() -> imports().upload(kind, "list.csv", content));
        assertThat(answer).isInstanceOf(Upload.Ready.class);
        return ((Upload.Ready) answer).id();
    }

    Preview preview(ImportId id) {
        return by.call(() -> imports().preview(id, Optional.empty(), 0));
    }

    Confirmation confirm(ImportId id, boolean meant) {
        var seen = preview(id).tally().fingerprint();
        return by.call(() -> imports().confirm(id, seen, meant));
    }

    /// Brings it whole, whatever ends by it.
    PastImport bring(ListKind kind, String text) {
        return take(upload(kind, text));
    }

    PastImport take(ImportId id) {
        assertThat(confirm(id, true)).isEqualTo(new Confirmation.Begun());
        return ended(id);
    }

    PastImport ended(ImportId id) {
        return await().atMost(LONGEST).until(() -> get(id), one -> !one.state().isUnderWay());
    }

    PastImport get(ImportId id) {
        return by.call(() -> beans.getBean(PastImports.class).get(id));
    }

    /// Why it is not taken back; nothing when it is.
    Optional<NotUndone> undo(PastImport done) {
        var atOnce = by.call(() -> beans.getBean(Undoing.class).undo(done.id()));
        if (atOnce.isPresent()) return atOnce.map(NotUndone.class::cast);
        return Optional.ofNullable(ended(done.id()).notUndone());
    }

    private Imports imports() {
        return beans.getBean(Imports.class);
    }
}
