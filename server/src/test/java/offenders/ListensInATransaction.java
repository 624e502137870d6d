package offenders;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.annotation.Propagation;

/// Hears an event when its transaction has begun: too late to say in which scope.
class ListensInATransaction {
    @ApplicationModuleListener
    void tooLate(String event) {}

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void inTime(String event) {}
}
