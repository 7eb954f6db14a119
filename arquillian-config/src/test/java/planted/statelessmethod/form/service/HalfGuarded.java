package planted.statelessmethod.form.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Planted: a method with roles of its own. */
@Stateless
@PermitAll
public class HalfGuarded {
  /** Denies every other method. */
  @RolesAllowed("officer")
  public void act() {}
}
