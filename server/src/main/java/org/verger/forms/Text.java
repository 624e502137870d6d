package org.verger.forms;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import org.verger.parts.Words;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// An answer in words, and the things that words can be read as.
public final class Text extends Answer<String> {
    /// More than any box on any page is meant for.
    private static final int FAR_TOO_LONG = 50_000;

    Text(Form form, String name, String typed) {
        super(form, name, typed.isEmpty() ? null : typed);
        if (typed.length() > FAR_TOO_LONG)
            form.wrong(name, Words.words("forms.too-long", FAR_TOO_LONG));
    }

    /// The words, or none.
    public String orEmpty() {
        return optional().orElse("");
    }

    @Override
    @CanIgnoreReturnValue
    public Text required(String words) {
        super.required(words);
        return this;
    }

    @Override
    @CanIgnoreReturnValue
    public Text must(Predicate<? super String> hold, String words) {
        super.must(hold, words);
        return this;
    }

    /// Counts as a person does: an emoji is one.
    public Text atMost(int characters, String words) {
        return must(typed -> typed.codePointCount(0, typed.length()) <= characters, words);
    }

    /// One of an enum's names, as [Option#of] writes them.
    public <E extends Enum<E>> Answer<E> oneOf(Class<E> type, String words) {
        return as(
                typed ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(one -> one.name().equals(typed))
                                .findFirst(),
                words);
    }

    /// A day, as a date field sends it: `2027-01-31`.
    public Answer<LocalDate> day(String words) {
        return as(Text::readDay, words);
    }

    /// The id of a thing.
    public Answer<UUID> id(String words) {
        return as(Text::readId, words);
    }

    /// A whole number.
    public Answer<Integer> number(String words) {
        return as(Text::readNumber, words);
    }

    private static Optional<LocalDate> readDay(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// What can be the id of a thing.
    public static Optional<UUID> readId(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    private static Optional<Integer> readNumber(String typed) {
        return typed.matches("-?[0-9]{1,9}")
                ? Optional.of(Integer.valueOf(typed))
                : Optional.empty();
    }
}
