package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.pictures.Lab.developed;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;

class WritingReaderTest {
    private static final WritingReader READER =
            new WritingReader(Path.of("target", "native"), Duration.ofMinutes(1));

    @Test
    void aCertificateIsRead() {
        var certificate = new Sheet(1200, 800, Color.WHITE);
        certificate.write("Certificate of Merit", 60, 200, 90, Color.BLACK);
        certificate.write("awarded to Odalys Thornbury", 40, 200, 300, Color.DARK_GRAY);

        var writing = READER.read(certificate.developed());

        assertThat(writing.whole()).isTrue();
        assertThat(writing.text()).contains("Certificate", "Odalys", "Thornbury");
    }

    @Test
    void eachWordIsShownWhereItStands() {
        var badge = new Sheet(900, 600, Color.WHITE);
        badge.write("VISITOR", 50, 300, 240, Color.BLACK);

        var words = READER.read(badge.developed()).words();

        assertThat(words)
                .singleElement()
                .satisfies(
                        word -> {
                            assertThat(word.text()).isEqualTo("VISITOR");
                            assertThat(word.left()).isBetween(290, 312);
                            assertThat(word.top() + word.height()).isBetween(236, 246);
                            assertThat(word.sureness()).isBetween(0.5, 1.0);
                        });
    }

    @Test
    void whiteOnDarkIsReadToo() {
        var board = new Sheet(1200, 700, new Color(20, 60, 40));
        board.write("wifi password: hedgehog42", 48, 150, 350, Color.WHITE);

        assertThat(READER.read(board.developed()).text()).contains("password", "hedgehog42");
    }

    @Test
    void whereNothingIsWrittenNothingIsRead() {
        assertThat(READER.read(developed(Originals.jpeg(900, 600)).full())).isEqualTo(Writing.NONE);
    }

    @Test
    void whenTheTimeIsUpItSaysSo() {
        var hurried = new WritingReader(Path.of("target", "native"), Duration.ofMillis(1));
        var page = new Sheet(1800, 1200, Color.WHITE);
        for (int line = 0; line < 30; line++) {
            page.write("a page with many words on many lines", 24, 40, 40 + 38 * line, Color.BLACK);
        }

        assertThat(hurried.read(page.developed()).whole()).isFalse();
    }

    /// Something to write on and to photograph.
    private static final class Sheet {
        private final BufferedImage image;

        Sheet(int width, int height, Color paper) {
            image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var graphics = image.createGraphics();
            graphics.setColor(paper);
            graphics.fillRect(0, 0, width, height);
            graphics.dispose();
        }

        void write(String text, int size, int left, int baseline, Color ink) {
            var graphics = image.createGraphics();
            graphics.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
            graphics.setColor(ink);
            graphics.drawString(text, left, baseline);
            graphics.dispose();
        }

        Rendition developed() {
            return Lab.developed(Originals.written(image, "jpg")).full();
        }
    }
}
