package org.verger.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Picture.Source;
import org.verger.posts.Drafts;
import org.verger.posts.Examination;
import org.verger.posts.PostId;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import javax.imageio.ImageIO;

/// OFF-7: a certificate in a picture names a child as surely as the caption would.
@ServerTest
class WritingsTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Autowired BeanFactory beans;
    @Autowired PhotoLab lab;
    @Autowired Drafts drafts;
    @Autowired Examination examination;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;
    private PostId post;

    @BeforeEach
    void aPostWithACertificate() {
        room = Newsroom.opened(beans);
        post = room.draft(Newsroom.LATER);
        room.mira()
                .run(
                        () ->
                                Newsroom.done(
                                        drafts.add(post, certificate().showing(room.ella().id()))));
    }

    @Test
    void aNameOnACertificateIsFoundSoonAfterItWasAdded() {
        await().atMost(LONGEST).until(() -> writing().contains("Adair"));

        var findings = room.mira().call(() -> examination.of(room.post(post))).findings();

        assertThat(findings)
                .filteredOn(found -> found.check() == Check.NAME_IN_PICTURE)
                .extracting(Finding::clause)
                .containsOnly(Clause.OFF_7);
    }

    @Test
    void whatWasReadIsForgottenWithThePicture() {
        await().atMost(LONGEST).until(() -> writing().contains("Adair"));

        var photo = room.post(post).photos().getFirst().id();
        room.mira().run(() -> Newsroom.done(drafts.remove(post, photo)));

        assertThat(rows()).isZero();
    }

    private String writing() {
        return room.post(post).photos().getFirst().facts().writing();
    }

    private int rows() {
        return room.machine()
                .call(
                        () ->
                                transaction.execute(
                                        _ ->
                                                db.sql("select count(*) from photos.writing")
                                                        .query(Integer.class)
                                                        .single()));
    }

    private Photo certificate() {
        var taken = room.mira().call(() -> lab.develop("prize.jpg", jpeg(), Source.OURS));
        return switch (taken) {
            case Taken.AsPhoto(var photo) -> photo;
            case Taken.Not(_, var reason) -> throw new IllegalStateException(reason);
        };
    }

    private static byte[] jpeg() {
        var paper = new BufferedImage(1400, 900, BufferedImage.TYPE_INT_RGB);
        var brush = paper.createGraphics();
        brush.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 1400, 900);
        brush.setColor(Color.BLACK);
        brush.setFont(new Font(Font.SERIF, Font.PLAIN, 64));
        brush.drawString("This certificate goes to", 320, 300);
        brush.drawString("Ella Adair", 520, 450);
        brush.drawString("for swimming ten metres", 330, 600);
        brush.dispose();
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }
}
