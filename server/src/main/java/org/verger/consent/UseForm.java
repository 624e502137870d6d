package org.verger.consent;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.toMap;

import org.verger.consent.Voice.Word;
import org.verger.forms.Filled;
import org.verger.forms.Form;

import java.util.EnumMap;
import java.util.Map;

/// The part of a form in which each use that is asked about is answered: one field a use, and in it
/// the name of a [Word].
public final class UseForm {
    private UseForm() {}

    /// The name of a use's field.
    public static String field(Purpose purpose) {
        return "use-" + purpose.name();
    }

    /// A form that shows these answers. One with the first name shows as the yes it is.
    public static Filled of(Map<Purpose, Word> said) {
        return Filled.with(
                said.entrySet().stream()
                        .collect(
                                toMap(one -> field(one.getKey()), one -> offered(one.getValue()))));
    }

    /// Every use that was answered.
    public static Map<Purpose, Word> said(Form form) {
        var said = new EnumMap<Purpose, Word>(Purpose.class);
        for (var purpose : Purpose.asked())
            Word.read(form.text(field(purpose)).orEmpty())
                    .filter(Word.offered()::contains)
                    .ifPresent(word -> said.put(purpose, word));
        return said;
    }

    private static String offered(Word word) {
        return (word == Word.NO ? Word.NO : Word.SHOWN).name();
    }

    /// The form with a word beside each use that was not answered.
    ///
    /// @param key of the words, which are told the use
    public static Filled missing(Filled form, Map<Purpose, Word> said, String key) {
        var told = form;
        for (var purpose : Purpose.asked())
            if (!said.containsKey(purpose))
                told = told.wrong(field(purpose), words(key, purpose.title()));
        return told;
    }
}
