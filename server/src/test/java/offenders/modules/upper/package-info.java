/// May use nobody, and is used by nobody.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package offenders.modules.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
