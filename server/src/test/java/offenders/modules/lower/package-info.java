/// May use nobody, and does.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package offenders.modules.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
