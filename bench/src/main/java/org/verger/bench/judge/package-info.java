/// Measures the judge on texts that nothing was taught with: `bench/run judge.Quality <public sets>
/// judge/src/main/data`, and how fast it is: `bench/run judge.Pace <public sets>`.
@NullMarked
package org.verger.bench.judge;

import org.jspecify.annotations.NullMarked;
