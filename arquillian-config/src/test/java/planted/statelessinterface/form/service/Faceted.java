package planted.statelessinterface.form.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Planted: a session bean with an interface. */
@Stateless
@PermitAll
public class Faceted implements Runnable {
  @Override
  public void run() {}
}
