package fi.enterfinland.account.model;

import java.util.List;

/** Closed accounts are being removed; whoever keeps anything of them removes that too. */
public record AccountsRemoved(List<Long> accountIds) {}
