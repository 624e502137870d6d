/// Which PostgreSQL keeps the data, and as whom it is spoken to. Without a setting it is one that
/// Verger brings along: unpacked once into the home folder, initialised once, started and stopped
/// with the application, reached over the loopback only and with passwords. With
/// `VERGER_DATABASE_URL` it is another one, and nothing is started.
///
/// *Migrator*: the role that owns the schemas; Flyway alone uses it. *App*: the role that
/// everything else uses; it owns nothing and row-level security binds it, which is checked at every
/// start. *Leftovers*: what a killed Verger or a killed PostgreSQL left running or lying about.
///
/// Others use the one `DataSource` that stands in the context.
@ApplicationModule(allowedDependencies = "settings")
@NullMarked
@CheckReturnValue
package org.verger.database;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
