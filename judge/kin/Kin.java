import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

import org.verger.judge.model.Token;
import org.verger.judge.training.Example;
import org.verger.judge.training.InventedSets;
import org.verger.judge.training.PublicSets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Groups words that mean something alike: `Kin <public sets> <invented sets> <word-kin.txt>`. The
/// words are those that bge-small-en-v1.5 knows, those of our lessons, and those that the lessons
/// of others have at least four times; the test fold gives none. That model, which is not shipped,
/// makes 384 numbers of each word; the nearest make a kin (spherical k-means), and the nearest kin
/// a clan. A line is a clan's number, a kin's number and the kin's words.
///
/// The model's arithmetic differs a little between processors, so that another machine may put a
/// word on the border elsewhere. What it made once is in the repository.
public final class Kin {
    private static final int KIN = 1024;
    private static final int CLANS = 256;
    private static final int ROUNDS = 12;
    private static final int OFTEN = 4;
    private static final long SEED = 20_261_127;
    private static final Pattern KNOWN = Pattern.compile("\"([a-z]{2,})\": ?\\d+");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]*[a-z][a-z0-9]{1,18}");

    private Kin() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = words(Path.of(arguments[0]), Path.of(arguments[1]));
        var model = new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);
        var numbers = new float[words.size()][];
        IntStream.range(0, numbers.length)
                .parallel()
                .forEach(i -> numbers[i] = model.embed(words.get(i)).content().vector());
        fromTheirMiddle(numbers);
        float[][] kin = centres(numbers, KIN);
        int[] kinOfWord = nearest(numbers, kin);
        int[] clanOfKin = nearest(kin, centres(kin, CLANS));
        var lines = new ArrayList<String>();
        for (int one = 0; one < KIN; one++) {
            int number = one;
            String members =
                    IntStream.range(0, kinOfWord.length)
                            .filter(i -> kinOfWord[i] == number)
                            .mapToObj(words::get)
                            .collect(Collectors.joining(" "));
            if (!members.isEmpty()) {
                lines.add(clanOfKin[one] + " " + one + " " + members);
            }
        }
        Files.write(Path.of(arguments[2]), lines);
    }

    private static List<String> words(Path publicSets, Path invented) throws IOException {
        var words = new TreeSet<String>();
        var file = "/bge-small-en-v1.5-q-tokenizer.json";
        try (var in = Objects.requireNonNull(Kin.class.getResourceAsStream(file))) {
            var known = KNOWN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (known.find()) {
                words.add(Token.of(known.group(1)).getFirst().form());
            }
        }
        forms(InventedSets.in(invented)).forEach(words::add);
        Map<String, Integer> times = new HashMap<>();
        forms(PublicSets.in(publicSets)).forEach(form -> times.merge(form, 1, Integer::sum));
        times.forEach(
                (form, count) -> {
                    if (count >= OFTEN) {
                        words.add(form);
                    }
                });
        return words.stream().filter(form -> WORD.matcher(form).matches()).toList();
    }

    private static Stream<String> forms(List<Example> examples) {
        return examples.stream()
                .filter(one -> !one.isForTest())
                .flatMap(one -> Token.of(one.text()).stream())
                .map(Token::form);
    }

    /// All sentences of that model lie in one corner: what they share tells nothing.
    private static void fromTheirMiddle(float[][] numbers) {
        var middle = new float[numbers[0].length];
        for (float[] one : numbers) {
            for (int j = 0; j < middle.length; j++) {
                middle[j] += one[j] / numbers.length;
            }
        }
        for (float[] one : numbers) {
            for (int j = 0; j < middle.length; j++) {
                one[j] -= middle[j];
            }
            toLengthOne(one);
        }
    }

    private static float[][] centres(float[][] numbers, int count) {
        var random = new SplittableRandom(SEED);
        var centres = new float[count][];
        for (int k = 0; k < count; k++) {
            centres[k] = numbers[random.nextInt(numbers.length)].clone();
        }
        for (int round = 0; round < ROUNDS; round++) {
            int[] at = nearest(numbers, centres);
            centres = new float[count][numbers[0].length];
            for (int i = 0; i < at.length; i++) {
                for (int j = 0; j < numbers[i].length; j++) {
                    centres[at[i]][j] += numbers[i][j];
                }
            }
            for (float[] centre : centres) {
                toLengthOne(centre);
            }
        }
        return centres;
    }

    private static int[] nearest(float[][] numbers, float[][] centres) {
        return IntStream.range(0, numbers.length)
                .parallel()
                .map(i -> nearest(numbers[i], centres))
                .toArray();
    }

    private static int nearest(float[] one, float[][] centres) {
        int nearest = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int k = 0; k < centres.length; k++) {
            float product = 0;
            for (int j = 0; j < one.length; j++) {
                product += one[j] * centres[k][j];
            }
            if (product > highest) {
                highest = product;
                nearest = k;
            }
        }
        return nearest;
    }

    private static void toLengthOne(float[] one) {
        double square = 1e-12;
        for (float number : one) {
            square += number * number;
        }
        for (int j = 0; j < one.length; j++) {
            one[j] /= (float) Math.sqrt(square);
        }
    }
}
