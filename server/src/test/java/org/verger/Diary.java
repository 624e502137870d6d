package org.verger;

import static org.awaitility.Awaitility.await;

import org.verger.ScriptlessBrowser.Upload;
import org.verger.pictures.Bytes;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

/// What a teacher and a head of one school do over HTTP, one post with a photo after the other,
/// while Verger may die at any moment: each act is noted before it is sent and again when it was
/// acknowledged.
final class Diary implements Runnable {
    /// How far a post has come.
    enum Act {
        WRITE,
        SUBMIT,
        APPROVE,
        WITHDRAW
    }

    /// One post: the words it is known by, and the furthest act that was sent and acknowledged.
    record Note(String words, Optional<UUID> post, Optional<Act> sent, Optional<Act> acknowledged) {
        private Note sending(Act act) {
            return new Note(words, post, Optional.of(act), acknowledged);
        }

        private Note done(Act act, UUID id) {
            return new Note(words, Optional.of(id), sent, Optional.of(act));
        }

        boolean wasSent(Act act) {
            return sent.filter(one -> one.compareTo(act) >= 0).isPresent();
        }

        boolean was(Act act) {
            return acknowledged.filter(one -> one.compareTo(act) >= 0).isPresent();
        }
    }

    private static final int WITHDRAWN_OF = 4;
    private final String school;
    private final String teacherName;
    private final String headName;
    private final ScriptlessBrowser teacher;
    private final ScriptlessBrowser head;
    private final List<Note> notes = new ArrayList<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();
    private volatile boolean isOver;

    Diary(URI root, String school, String teacherName, String headName) {
        this.school = school;
        this.teacherName = teacherName;
        this.headName = headName;
        teacher = new ScriptlessBrowser(root);
        head = new ScriptlessBrowser(root);
    }

    @Override
    public void run() {
        boolean isIn = false;
        while (!isOver) {
            try {
                if (!isIn) {
                    teacher.signInAs(teacherName);
                    head.signInAs(headName);
                    isIn = true;
                }
                onePost();
            } catch (IOException _) {
                isIn = false;
                interrupted.incrementAndGet();
                await().pollDelay(Duration.ofMillis(100)).until(() -> true);
            }
        }
    }

    void end() {
        isOver = true;
    }

    String school() {
        return school;
    }

    synchronized List<Note> notes() {
        return List.copyOf(notes);
    }

    int acknowledged() {
        return acknowledged.get();
    }

    int interrupted() {
        return interrupted.get();
    }

    private void onePost() throws IOException {
        int number = begin();
        var written =
                accepted(
                        teacher.send(
                                teacher.get("/posts/new"),
                                "form#writing",
                                Map.of(
                                        "caption",
                                        note(number).words,
                                        "when",
                                        "approved",
                                        "origin",
                                        "OURS"),
                                new Upload("photos", "pond.jpg", frost(number))));
        var post = URI.create(written).getPath();
        var id = UUID.fromString(post.substring(post.lastIndexOf('/') + 1));
        done(number, Act.WRITE, id);
        var path = "/posts/" + id;
        describePhoto(path);
        act(number, id, Act.SUBMIT, teacher, path, "button[formaction$=/submission]");
        act(number, id, Act.APPROVE, head, "/review/" + id, "form[action$=/approval]");
        if (number % WITHDRAWN_OF == 0)
            act(number, id, Act.WITHDRAW, teacher, path + "/withdrawal", "form.v-actions");
    }

    private void act(int number, UUID id, Act act, ScriptlessBrowser who, String page, String form)
            throws IOException {
        var shown = who.get(page);
        sending(number, act);
        var _ = accepted(who.send(shown, form, Map.of()));
        done(number, act, id);
    }

    private void describePhoto(String path) throws IOException {
        var shown = teacher.get(path);
        var described = new HashMap<String, String>();
        for (var photo : shown.page().select("textarea[name^=alt-]"))
            described.put(photo.attr("name"), "Frost on a pond");
        var _ = accepted(teacher.send(shown, "form#writing", described));
    }

    /// No two are the same picture, so that each has files of its own.
    private static Bytes frost(int number) throws IOException {
        var picture = new BufferedImage(1_600, 1_200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        var pale = new Color(0xdd, 0xee, 0xff - number % 100);
        pen.setPaint(new GradientPaint(0, 0, pale, 1_600, 1_200, new Color(0x77, 0x88, 0x99)));
        pen.fillRect(0, 0, 1_600, 1_200);
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        return Bytes.of(jpeg.toByteArray());
    }

    /// A redirect to anywhere but the way in says that it was done.
    private static String accepted(ScriptlessBrowser.Seen seen) throws IOException {
        if (seen.status() / 100 == 3 && !seen.location().contains("/sign-in"))
            return seen.location();
        throw new IOException("not acknowledged: " + seen.status() + " " + seen.location());
    }

    private synchronized int begin() {
        int number = notes.size();
        var words = "Weather report %s %d: frost on the pond.".formatted(school, number);
        notes.add(new Note(words, Optional.empty(), Optional.of(Act.WRITE), Optional.empty()));
        return number;
    }

    private synchronized Note note(int number) {
        return notes.get(number);
    }

    private synchronized void sending(int number, Act act) {
        notes.set(number, notes.get(number).sending(act));
    }

    private synchronized void done(int number, Act act, UUID id) {
        notes.set(number, notes.get(number).done(act, id));
        acknowledged.incrementAndGet();
    }
}
