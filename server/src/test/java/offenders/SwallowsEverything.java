package offenders;

/// Takes a defect for an answer.
class SwallowsEverything {
    int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (RuntimeException e) {
            return 0;
        }
    }

    int onlyWhatIsExpected(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
