package org.verger.judge.training;

/// What most of a ConvAbuse row's annotators said (Cercas Curry et al. 2021).
final class ConvAbuse {
    private ConvAbuse() {}

    /// The ratings run from 1, not abusive, to -3, very strongly so.
    static boolean isAbuse(Csv.Row row) {
        int abuse = 0;
        int calm = 0;
        for (int annotator = 1; annotator <= 8; annotator++) {
            abuse += says(row, annotator, "is_abuse.-1") + says(row, annotator, "is_abuse.-2");
            abuse += says(row, annotator, "is_abuse.-3");
            calm += says(row, annotator, "is_abuse.1") + says(row, annotator, "is_abuse.0");
        }
        return abuse > calm;
    }

    static boolean isSexual(Csv.Row row) {
        int sexual = 0;
        int asked = 0;
        for (int annotator = 1; annotator <= 8; annotator++) {
            sexual += says(row, annotator, "sex_harassment");
            asked += row.getOrEmpty(column(annotator, "sex_harassment")).isEmpty() ? 0 : 1;
        }
        return sexual * 2 > asked;
    }

    private static int says(Csv.Row row, int annotator, String what) {
        return row.getOrEmpty(column(annotator, what)).startsWith("1") ? 1 : 0;
    }

    private static String column(int annotator, String what) {
        return "Annotator" + annotator + "_" + what;
    }
}
