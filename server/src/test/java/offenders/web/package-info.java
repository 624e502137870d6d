/// An offender that is one because it stands in `web`.
@NullMarked
package offenders.web;

import org.jspecify.annotations.NullMarked;
