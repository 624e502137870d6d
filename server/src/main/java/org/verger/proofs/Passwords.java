package org.verger.proofs;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Turns passwords into Argon2id hashes and compares them: 19 MiB, two passes, one lane (OWASP's
/// floor). Only a few at one time, so that a rush at nine in the morning cannot fill the memory;
/// whoever waits too long is told that it is busy.
@Component
public class Passwords {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon =
            new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, PASSES);
    private final Semaphore turns;
    // threads of their own: on virtual threads the hashing would keep everybody else from the few
    // carriers, those among them who hold a connection of the database
    private final ExecutorService hands;
    private final String nobodys;

    Passwords(ProofSettings settings) {
        this.turns = new Semaphore(settings.hashes(), true);
        this.hands =
                Executors.newFixedThreadPool(
                        settings.hashes(), Thread.ofPlatform().daemon().factory());
        this.nobodys = java.util.Objects.requireNonNull(argon.encode("nobody has this one"));
    }

    /// The hash to keep; nothing when it is too busy.
    public Optional<String> hash(String password) {
        return inTurn(() -> java.util.Objects.requireNonNull(argon.encode(same(password))));
    }

    /// Whether the password is the one behind the hash; nothing when it is too busy. Without a hash
    /// the answer is no, and takes as long.
    public Optional<Boolean> matches(String password, Optional<String> hash) {
        return inTurn(
                () -> argon.matches(same(password), hash.orElse(nobodys)) && hash.isPresent());
    }

    /// Two keyboards may send one character as one code point or as two.
    private static String same(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> Optional<T> inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(CompletableFuture.supplyAsync(work, hands).join());
        } finally {
            turns.release();
        }
    }
}
