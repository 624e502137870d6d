package org.verger.notices;

import org.verger.people.EmailAddress;

import java.net.URI;
import java.util.Optional;

/// A few plain words to one address. They hold nothing of a child or a case: a link, at most.
///
/// @param subject one line of 1 to 120 characters
/// @param stop where a mail program can ask for no more of these (RFC 8058)
public record Letter(EmailAddress to, String subject, String text, Optional<URI> stop) {
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_NAME = 80;

    public Letter {
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line of 1 to 120 characters");
        }
        if (text.isBlank()) throw new IllegalArgumentException("a letter says something");
    }

    /// A letter that is no subscription: it comes because of what its reader or their duty asked.
    public Letter(EmailAddress to, String subject, String text) {
        this(to, subject, text, Optional.empty());
    }

    /// A name as it fits in a subject beside a few words, however long it is: no letter fails to be
    /// written for what a school is called.
    public static String inSubject(String name) {
        var line = name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.length() <= LONGEST_NAME) return line;
        int end = LONGEST_NAME - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) end--;
        return line.substring(0, end).strip() + "…";
    }

    /// Never its words: this may end in a log.
    @Override
    public String toString() {
        return "a letter";
    }
}
