/// What surrounds every page, and the parts that pages are made of: layout, menu, flash messages,
/// forms and their errors, error pages, assets, and the headers that keep foreign script out.
///
/// A screen is a record and a template of the same name that calls `frame/page.jte`. Whether the
/// whole page or only its content is sent is decided here and nowhere else ([Frame#fragment]). Who
/// is visiting, what opens to them and what the menu holds comes from the modules above, through
/// [Visitors], [Access] and [MenuEntry].
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
@CheckReturnValue
package org.verger.frame;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
