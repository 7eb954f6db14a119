package planted.clock.form.service;

import java.time.Instant;

/** Planted: asks the machine. */
record Watch() {
  Instant look() {
    return Instant.now();
  }
}
