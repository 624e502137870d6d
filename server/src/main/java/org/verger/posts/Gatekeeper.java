package org.verger.posts;

import org.springframework.stereotype.Component;
import org.verger.gate.Circumstances;
import org.verger.gate.Gate;
import org.verger.gate.Submission;
import org.verger.gate.Verdict;

/// The gate as a part of the server. Posts are put to it here and nowhere else, so that what a
/// failing gate means for them can be shown.
@Component
class Gatekeeper {
    Verdict examine(Submission submission, Circumstances circumstances) {
        return Gate.examine(submission, circumstances);
    }
}
