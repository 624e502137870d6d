package org.verger.roster;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Which of a school's names are in force: those after certain changes and no others, and on one
/// day, since colleagues come and go by the calendar.
record Edition(BigDecimal changes, LocalDate day) {}
