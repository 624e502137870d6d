/// What the gate said of a post at each step of its way, kept as it was, so that anybody can see
/// later why it was allowed.
///
/// *Kept verdict*: the findings of one moment, with the policy and the roster they were made by,
/// and the post as it then stood. *Changes*: what is different between two of them. *Time to yes*:
/// how soon after it was sent for approval a post is approved.
@ApplicationModule(allowedDependencies = {})
@NullMarked
@CheckReturnValue
package org.verger.verdicts;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
