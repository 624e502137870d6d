package org.verger.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.Newsroom.NOW;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.platform.Role;

import java.util.List;

@ServerTest
class PhotosTest {
    @Autowired BeanFactory beans;
    @Autowired Photos photos;

    private Newsroom room;
    private AlbumId album;

    @BeforeEach
    void anEmptyAlbum() {
        room = Newsroom.opened(beans);
        album = room.draft(NOW).album();
    }

    @Test
    void anAlbumIsWhatItWasMadeInItsOrder() {
        var first = room.photoOf(room.ella());
        var second = room.photoOf();
        replace(first, second);

        assertThat(list()).containsExactly(first, second);
        replace(second, first);
        assertThat(list()).containsExactly(second, first);
        replace(second);
        assertThat(list()).containsExactly(second);
    }

    @Test
    void theAlbumsThatShowAChildAreFoundOnce() {
        replace(room.photoOf(room.ella()), room.photoOf(room.ella(), room.tom()));

        assertThat(room.mira().call(() -> photos.listShowing(room.ella().id())))
                .containsExactly(album);
        replace(room.photoOf(room.tom()));
        assertThat(room.mira().call(() -> photos.listShowing(room.ella().id()))).isEmpty();
    }

    @Test
    void anotherSchoolSeesNoneOfIt() {
        replace(room.photoOf(room.ella()));
        var sister = room.school().sister().as(Role.TEACHER);

        assertThat(sister.call(() -> photos.list(album))).isEmpty();
        assertThat(sister.call(() -> photos.listShowing(room.ella().id()))).isEmpty();
    }

    private void replace(Photo... shown) {
        room.mira().run(() -> photos.replace(album, List.of(shown)));
    }

    private List<Photo> list() {
        return room.mira().call(() -> photos.list(album));
    }
}
