package org.verger.judge.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What a text means, as [#SIZE] numbers of length one: texts that say alike things in other words
/// lie near each other. By bge-small-en-v1.5 (Xiao et al. 2023, "C-Pack"; MIT), whose weights are
/// in eight bits, on this machine and without a network. Safe for many threads.
///
/// Processors round its sums differently: a number may differ in its third place from one machine
/// to another.
public final class Meaning {
    public static final int SIZE = 384;

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String PIECES = "/bge-small-en-v1.5-q-tokenizer.json";

    /// What it asks of the processor for one text is one thread's work; many texts come at once.
    private static final int THREADS = 1;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private Meaning(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    private static final class Shared {
        static final Meaning ONE = load();
    }

    /// The one of this process, since it takes some hundred megabytes. Reading the model takes most
    /// of a second, for who asks first.
    ///
    /// @throws LinkageError where ONNX Runtime has no library for this machine, or cannot unpack it
    public static Meaning shared() {
        return Shared.ONE;
    }

    private static Meaning load() {
        try {
            var environment = OrtEnvironment.getEnvironment();
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(THREADS);
            var session = environment.createSession(resource(MODEL), options);
            return new Meaning(environment, session, new WordPieces(pieces()));
        } catch (OrtException e) {
            throw new IllegalStateException(MODEL + " could not be read", e);
        }
    }

    private static Map<String, Integer> pieces() {
        var numbers = new HashMap<String, Integer>();
        new JsonMapper()
                .readTree(resource(PIECES))
                .path("model")
                .path("vocab")
                .properties()
                .forEach(piece -> numbers.put(piece.getKey(), piece.getValue().asInt()));
        return numbers;
    }

    private static byte[] resource(String name) {
        try (var in = Objects.requireNonNull(Meaning.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }

    /// Takes any text, an empty one too; of one longer than [WordPieces#MOST] pieces its beginning.
    public float[] of(String text) {
        long[] numbers = pieces.of(text);
        var ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (var ids = tensor(numbers);
                var mask = tensor(ones);
                var kinds = tensor(new long[numbers.length]);
                var result =
                        session.run(
                                Map.of(
                                        "input_ids", ids,
                                        "attention_mask", mask,
                                        "token_type_ids", kinds))) {
            var first = new float[SIZE];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(first);
            return ofLengthOne(first);
        } catch (OrtException e) {
            throw new IllegalStateException("a text's meaning could not be computed", e);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    private static float[] ofLengthOne(float[] numbers) {
        double squares = 0;
        for (float number : numbers) {
            squares += number * number;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (numbers[i] / length);
        }
        return numbers;
    }
}
