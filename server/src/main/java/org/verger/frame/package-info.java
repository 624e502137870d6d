/// What surrounds every page: layout, menu, school switcher, flash messages, and the pages that are
/// shown when something goes wrong.
///
/// A screen is a record and a template of the same name that calls `frame/page.jte`. Whether the
/// whole page or only its content is sent is decided here and nowhere else ([Frame#fragment]). Who
/// is visiting, what opens to them and what the menu holds comes from the modules above, through
/// [Visitors], [Access], [MenuEntry] and [Banners].
@ApplicationModule(allowedDependencies = {"platform", "parts", "forms", "assets"})
@NullMarked
@CheckReturnValue
package org.verger.frame;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
