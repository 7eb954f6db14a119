package fi.enterfinland.account.service;

import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.common.model.Setting;

/** The addresses that account mails point to. */
final class AccountLinks {
  private AccountLinks() {}

  static String confirm(SecretToken token) {
    return Setting.PUBLIC_URL.required() + "/verify-email?token=" + token.value();
  }

  static String reset(SecretToken token) {
    return Setting.PUBLIC_URL.required() + "/reset?token=" + token.value();
  }
}
