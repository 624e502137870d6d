/// Whole errands in a real browser against the packaged jar with its invented trust: what a person
/// does from signing in to seeing the school's page change, with every page on the way looked at by
/// axe, for noise in its console and for whether it fits a narrow screen.
@NullMarked
package org.verger.journeys;

import org.jspecify.annotations.NullMarked;
