package org.verger.carers;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.verger.pupils.PupilId;

import java.util.Set;

/// Lets every watcher look before carers of children are said anew, and again after.
@Component
class BondWatch {
    private final ObjectProvider<BondWatcher> watchers;

    BondWatch(ObjectProvider<BondWatcher> watchers) {
        this.watchers = watchers;
    }

    void over(Set<PupilId> children, Runnable change) {
        var after = watchers.orderedStream().map(one -> one.before(children)).toList();
        change.run();
        after.forEach(Runnable::run);
    }
}
