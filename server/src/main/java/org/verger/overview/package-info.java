/// What needs whom: each person's first page, put together from every other module.
///
/// *Today*: what needs a person now, each a link, and then what they can do.
@ApplicationModule(
        allowedDependencies = {
            "people",
            "notices",
            "oncall",
            "pupils",
            "carers",
            "terms",
            "consent",
            "posts",
            "review",
            "publishing",
            "templates",
            "bulletin",
            "imports",
            "watch",
            "flags"
        })
@NullMarked
@CheckReturnValue
package org.verger.overview;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
