package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.mandate.model.ClientRepository;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateRepository;
import fi.enterfinland.mandate.model.SeatsView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Who acts for the person of a case, for every officer: whom to ask, and whom to tell. */
@Stateless
@RolesAllowed(Actor.OFFICER)
public class CaseSeatsService {
  @Inject private AccessPolicy access;
  @Inject private MandateRepository mandates;
  @Inject private ClientRepository clients;

  /** Who sits beside the person of a case, who asks to, and who did: part of the case's page. */
  public SeatsView seats(Actor actor, ApplicationNumber number) {
    access.officer(actor, number, Verb.SEE_CASE);
    List<Mandate> all = clients.clientOf(number).map(mandates::ofClient).orElse(List.of());
    return new SeatsView(
        number, all.stream().map(mandate -> mandate.view(List.of())).toList(), false);
  }
}
