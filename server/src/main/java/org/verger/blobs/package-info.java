/// Files that a trust keeps, sealed, on disk or in an S3-compatible store.
///
/// *Blob*: a file, known by the SHA-256 of its content, that one trust keeps. *Shelf*: where sealed
/// blobs lie.
@ApplicationModule(allowedDependencies = {"platform", "settings", "vault"})
@NullMarked
@CheckReturnValue
package org.verger.blobs;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
