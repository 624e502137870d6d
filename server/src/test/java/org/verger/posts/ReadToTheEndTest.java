package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.Newsroom.NOW;
import static org.verger.Newsroom.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.gate.Place;
import org.verger.photos.Photo;

import java.util.List;
import java.util.Map;

/// The second reader is given everything that is said, and says where it read it.
@ServerTest
class ReadToTheEndTest {
    private static final String CRY =
            "please help me my stepdad hits me when mum is at work and i am scared to go home";

    @Autowired BeanFactory beans;
    @Autowired Drafts drafts;
    @Autowired Examination examination;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void whatAPhotoShowsIsReadToo() {
        var noticed = noticed(new Photo.Label(CRY, Source.OURS));

        assertThat(noticed)
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(one.place())
                                        .isInstanceOfSatisfying(
                                                Place.InAltText.class,
                                                at -> assertThat(at.picture()).isOne()));
    }

    @Test
    void whoseAPhotoIsIsReadToo() {
        var noticed =
                noticed(new Photo.Label("Paint pots.", new Source(Origin.SOMEBODY_ELSE, CRY)));

        assertThat(noticed)
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(one.place())
                                        .isInstanceOfSatisfying(
                                                Place.InCredit.class,
                                                at -> assertThat(at.picture()).isOne()));
    }

    /// What was noticed in a draft whose second photo is labelled like this.
    private List<Finding> noticed(Photo.Label label) {
        return room
                .mira()
                .call(
                        () -> {
                            var id = room.draft(NOW, room.ella());
                            var photo = room.photoOf(room.ella());
                            done(drafts.add(id, photo));
                            var words = room.post(id).caption();
                            var said = new Manuscript(words, NOW, Map.of(photo.id(), label));
                            done(drafts.rewrite(id, said));
                            return examination.of(room.post(id)).findings();
                        })
                .stream()
                .filter(one -> one.check() == Check.SECOND_READING)
                .toList();
    }
}
