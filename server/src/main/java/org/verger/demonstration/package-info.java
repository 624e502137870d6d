/// An invented trust to look at Verger with: four schools, their people, pupils, carers, consents
/// and posts, made through the same verbs that people use, so that the ledger tells the truth.
///
/// *Cast*: the people whom anybody may be. It is made once, on the first start of an installation
/// in which nobody can sign in yet, and nowhere when `VERGER_DEMO` is false.
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "blobs",
            "people",
            "pupils",
            "carers",
            "ties",
            "terms",
            "contacts",
            "consent",
            "answers",
            "flags",
            "permissions",
            "lists",
            "bulletin",
            "pace",
            "photos",
            "posts",
            "review",
            "signin",
            "templates"
        })
@NullMarked
@CheckReturnValue
package org.verger.demonstration;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
