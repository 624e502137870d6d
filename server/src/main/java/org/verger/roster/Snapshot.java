package org.verger.roster;

import org.verger.gate.Roster;

/// The roster of one edition.
record Snapshot(Edition edition, Roster roster) {}
