package org.verger.gate;

import static org.verger.gate.Name.Kind.CARER;
import static org.verger.gate.Name.Kind.PUPIL;
import static org.verger.gate.Name.Kind.STAFF;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// An invented school, small enough to know everybody.
public final class School {
    public static final ChildId SHOWABLE = new ChildId(new UUID(0, 1));
    public static final ChildId ALSO_SHOWABLE = new ChildId(new UUID(0, 2));
    public static final ChildId NOT_SHOWABLE = new ChildId(new UUID(0, 3));

    public static final Roster ROSTER =
            Roster.of(
                    "roster 7",
                    List.of(
                            new Name("Ella", "Marsden", PUPIL),
                            new Name("Zoë", "Smith-Jones", PUPIL),
                            new Name("Sean", "O'Neill", PUPIL),
                            new Name("José", "García", PUPIL),
                            new Name("Mary Jane", "van der Berg", PUPIL),
                            new Name("Grace", "Adeyemi", PUPIL),
                            new Name("Mark", "Adeyemi", PUPIL),
                            new Name("May", "Lindqvist", PUPIL),
                            new Name("Hope", "Okafor", PUPIL),
                            new Name("Summer", "Patel", PUPIL),
                            new Name("Will", "Young", PUPIL),
                            new Name("Bill", "Board", PUPIL),
                            new Name("Theo", "Range", PUPIL),
                            new Name("Taylor", "James", PUPIL),
                            new Name("Siân", "Łukasz", PUPIL),
                            new Name("Ian", "Tombs", PUPIL),
                            new Name("Søren", "Großmann", PUPIL),
                            new Name("Priya", "Raman", STAFF),
                            new Name("Dilys", "Green", STAFF),
                            new Name("Tobias", "Falk", CARER)));

    public static final Circumstances TODAY =
            new Circumstances("policy 3", ROSTER, Set.of(SHOWABLE, ALSO_SHOWABLE));

    private School() {}

    public static Submission words(String text) {
        return new Submission(text, List.of());
    }

    public static Picture picture(ChildId... children) {
        return new Picture(
                "Children plant beans in a raised bed",
                "beans.jpg",
                List.of(children),
                new PictureFacts(children.length, Set.of()));
    }

    public static Submission with(String text, Picture... pictures) {
        return new Submission(text, List.of(pictures));
    }

    public static Verdict verdictOn(Submission submission) {
        return Gate.examine(submission, TODAY);
    }
}
