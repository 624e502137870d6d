package org.verger.forms;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// One answer of a form: there, left out, or wrong. What is wrong is said once, in the order asked.
public class Answer<T> {
    private final Form form;
    private final String name;
    private final @Nullable T answer;

    Answer(Form form, String name, @Nullable T answer) {
        this.form = form;
        this.name = name;
        this.answer = answer;
    }

    /// The answer; asked only where it was `required`, and only while a form is parsed.
    public T value() {
        if (answer == null)
            throw new IllegalStateException(name + " was not required, or the form is wrong");
        return answer;
    }

    /// The answer, if there is one.
    public Optional<T> optional() {
        return Optional.ofNullable(answer);
    }

    /// Says these words where there is no answer.
    @CanIgnoreReturnValue
    public Answer<T> required(String words) {
        if (answer == null) form.wrong(name, words);
        return this;
    }

    /// Says these words where the answer is not so.
    @CanIgnoreReturnValue
    public Answer<T> must(Predicate<? super T> hold, String words) {
        if (answer != null && !hold.test(answer)) form.wrong(name, words);
        return this;
    }

    /// Reads the answer as something else, and says these words where it is no such thing.
    public <U> Answer<U> as(Function<? super T, Optional<U>> reading, String words) {
        var read = answer == null ? Optional.<U>empty() : reading.apply(answer);
        if (answer != null && read.isEmpty()) form.wrong(name, words);
        return new Answer<>(form, name, read.orElse(null));
    }
}
