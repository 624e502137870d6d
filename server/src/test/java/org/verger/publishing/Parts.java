package org.verger.publishing;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The parts of the server that a post meets on its way, by the names by which they are wired.
final class Parts {
    /// What is asked about a post from the moment in which it is sent until it is out: by what it
    /// is judged, who keeps what was said of it, and who has it carried.
    static final SortedSet<String> ASKED =
            new TreeSet<>(
                    List.of(
                            "approvalBook",
                            "approvalStore",
                            "approvals",
                            "blobSeal",
                            "blobStore",
                            "bondStore",
                            "bulletin",
                            "carerStore",
                            "carers",
                            "childrenNamed",
                            "colleagues",
                            "consentStore",
                            "consents",
                            "contacts",
                            "drafts",
                            "editions",
                            "entryStore",
                            "examination",
                            "followedLinks",
                            "gatekeeper",
                            "holding",
                            "keeping",
                            "landings",
                            "lapseAtItsTime",
                            "ledger",
                            "linksAgain",
                            "lookAtLinks",
                            "lostNames",
                            "names",
                            "oneAtATime",
                            "paces",
                            "permissionStore",
                            "permissions",
                            "photos",
                            "postStore",
                            "posts",
                            "publicPages",
                            "publicationStore",
                            "publishAtItsTime",
                            "publishing",
                            "releases",
                            "roll",
                            "schoolRoster",
                            "secondReader",
                            "sending",
                            "sites",
                            "snapshots",
                            "stopStore",
                            "stops",
                            "subjectKeyStore",
                            "templateStore",
                            "trusts",
                            "verdictStore",
                            "verdicts",
                            "watch"));

    /// What those could ask and do not on this way: what looks at posts that are out, what is asked
    /// of a name that somebody waved through, what writes letters, what reads photos and follows
    /// links in tasks of its own ([FaultsBesideTest]), and what stands behind a part that is in the
    /// list and fails with it.
    static final Set<String> NOT_ASKED =
            Set.of(
                    "bondWatch",
                    "chirper",
                    "lastYes",
                    "lateReadings",
                    "leavers",
                    "passerBy",
                    "readWriting",
                    "shelf",
                    "signpost",
                    "templateLetters",
                    "timeline",
                    "vault",
                    "withdrawals",
                    "writings");

    private Parts() {}
}
