package org.verger.templates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A gap in a template, under the name that whoever fills it reads. It takes what is of its kind
/// and nothing else, so that nobody can be named in it.
public sealed interface Slot {
    /// How far ahead a day may lie.
    int DAYS_AHEAD = 60;

    /// What stands beside its field: 1 to 40 characters.
    String name();

    /// What stands in the post for what was typed; nothing when that is not of its kind.
    Optional<String> filled(String typed, LocalDate today);

    /// What could be typed for it, so that it can be judged before anybody does: every choice, and
    /// of days, times and numbers one or two.
    List<String> samples(LocalDate today);

    /// How many samples of it there are.
    int ways();

    /// Whether what stands in it is not known word for word beforehand.
    boolean isOpen();

    /// Today or one of the days ahead: "Thursday 26 November".
    record Day(String name) implements Slot {
        private static final DateTimeFormatter WORDS =
                DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

        @Override
        public Optional<String> filled(String typed, LocalDate today) {
            try {
                var day = LocalDate.parse(typed);
                boolean isNear = !day.isBefore(today) && day.isBefore(today.plusDays(DAYS_AHEAD));
                return isNear ? Optional.of(WORDS.format(day)) : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        @Override
        public List<String> samples(LocalDate today) {
            return List.of(today.plusDays(1).toString());
        }

        @Override
        public int ways() {
            return 1;
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /// A time of the day: "08:45".
    record Time(String name) implements Slot {
        private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("HH:mm");

        @Override
        public Optional<String> filled(String typed, LocalDate today) {
            try {
                return Optional.of(WORDS.format(LocalTime.parse(typed)));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        @Override
        public List<String> samples(LocalDate today) {
            return List.of("08:45");
        }

        @Override
        public int ways() {
            return 1;
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /// A whole number between these two.
    record Count(String name, int least, int most) implements Slot {
        @Override
        public Optional<String> filled(String typed, LocalDate today) {
            return Optional.of(typed)
                    .filter(one -> one.matches("[0-9]{1,6}"))
                    .map(Integer::valueOf)
                    .filter(one -> one >= least && one <= most)
                    .map(String::valueOf);
        }

        @Override
        public List<String> samples(LocalDate today) {
            return List.of(String.valueOf(least), String.valueOf(most));
        }

        @Override
        public int ways() {
            return 2;
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /// One of these, and a place is one of a few places.
    record Choice(String name, List<String> options) implements Slot {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Optional<String> filled(String typed, LocalDate today) {
            return options.stream().filter(typed::equals).findFirst();
        }

        @Override
        public List<String> samples(LocalDate today) {
            return options;
        }

        @Override
        public int ways() {
            return options.size();
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }
}
