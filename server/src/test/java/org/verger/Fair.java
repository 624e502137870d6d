package org.verger;

import static org.verger.Newsroom.done;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.links.Landings;
import org.verger.links.web.Signpost;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.Timing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A site of its own that a post has a link to.
public final class Fair implements AutoCloseable {
    /// How long a post waits at most for links at which nobody looks.
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final AtomicInteger FAIRS = new AtomicInteger();

    /// A random name would now and then be taken for a telephone number, or for a bad word.
    private final String host = "fair-%d.example".formatted(FAIRS.incrementAndGet());

    private final Newsroom room;
    private final HttpServer site;
    private volatile int status = 200;
    private volatile CountDownLatch asked = new CountDownLatch(0);
    private volatile CountDownLatch open = new CountDownLatch(0);

    private Fair(Newsroom room, HttpServer site) {
        this.room = room;
        this.site = site;
    }

    /// One that answers, to links of this school.
    public static Fair of(Newsroom room) throws IOException {
        var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var fair = new Fair(room, HttpServer.create(here, 0));
        fair.site.createContext("/", fair::answer);
        fair.site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        fair.site.start();
        fair.bean(Signpost.class).points(fair.host, fair.site.getAddress().getPort());
        return fair;
    }

    /// Where it is.
    public String link() {
        return "https://%s/fair".formatted(host);
    }

    /// From now on it answers so. What is answered with a 302 leads on into a building.
    public void answers(int with) {
        status = with;
    }

    /// From now on whoever asks waits until [#opens].
    public void keepsPeopleWaiting() {
        asked = new CountDownLatch(1);
        open = new CountDownLatch(1);
    }

    /// Whether somebody waits.
    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    public void opens() {
        open.countDown();
    }

    /// Mira's post about it, sent for approval.
    public PostId submitted(Timing timing) {
        var words = new Caption("The fair is at %s.".formatted(link()));
        return room.mira()
                .call(
                        () -> {
                            var id = bean(Drafts.class).write(words, timing);
                            done(bean(Drafts.class).submit(id));
                            return id;
                        });
    }

    /// Whether somebody is to look at it, and has not yet.
    public boolean isAwaited() {
        return room.machine().call(() -> bean(Landings.class).areAwaited(link(), Instant.EPOCH));
    }

    /// By what the one link is known that anybody at the school has written.
    public UUID linkId() {
        var link = bean(JdbcClient.class).sql("select id from links.link").query(UUID.class);
        var transaction = bean(TransactionTemplate.class);
        return requireNonNull(room.machine().call(() -> transaction.execute(_ -> link.single())));
    }

    /// As if every link of the school had been followed yesterday.
    public void timeGoesBy() {
        var statement =
                "update links.link set asked_at = asked_at - interval '1 day',"
                        + " seen_at = seen_at - interval '1 day'";
        room.machine()
                .run(
                        () ->
                                bean(TransactionTemplate.class)
                                        .executeWithoutResult(
                                                _ ->
                                                        bean(JdbcClient.class)
                                                                .sql(statement)
                                                                .update()));
    }

    /// How long after its time a post came out. It was planned after its time at the soonest, and
    /// would have gone [#PATIENCE] after that whatever became of its links.
    public Duration waited(PostId id) {
        var statement =
                "select due_at, changed_at from publishing.publication"
                        + " where post_id = :post and state = 'PUBLISHED'";
        return requireNonNull(
                room.machine()
                        .call(
                                () ->
                                        bean(TransactionTemplate.class)
                                                .execute(
                                                        _ ->
                                                                bean(JdbcClient.class)
                                                                        .sql(statement)
                                                                        .param("post", id.value())
                                                                        .query(
                                                                                (row, _) ->
                                                                                        between(
                                                                                                row))
                                                                        .single())));
    }

    private static Duration between(ResultSet row) throws SQLException {
        return Duration.between(row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant());
    }

    /// Nobody answers there any more.
    @Override
    public void close() {
        opens();
        site.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.countDown();
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        exchange.getResponseHeaders().add("Location", "http://192.168.0.7/door");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private <T> T bean(Class<T> type) {
        return room.school().beans().getBean(type);
    }
}
