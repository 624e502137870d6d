package org.verger.parts;

import java.util.Optional;

/// The way to the rest of a list.
///
/// @param words where one is in it, such as "51 to 100 of 230"
public record Paging(Optional<String> newer, Optional<String> older, String words) {}
