package fi.enterfinland.harness;

import fi.enterfinland.local.LocalSettings;
import fi.enterfinland.local.Port;
import fi.enterfinland.local.Surroundings;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A second server beside the one under test: its own ports and database, the same surroundings. */
final class OtherServer {
  private OtherServer() {}

  /**
   * Its settings.
   *
   * @param place its ports
   * @param database name of the database made for it
   */
  static Map<String, String> settings(LocalSettings place, String database) throws SQLException {
    Surroundings surroundings = TestEnvironment.get().surroundings();
    Map<String, String> settings = new HashMap<>(surroundings.settings());
    settings.put("EF_DB_URL", surroundings.database().create(database));
    settings.put("EF_PUBLIC_URL", place.address());
    settings.put("EF_HTTP_PORT", "" + place.port(Port.HTTP));
    settings.put("EF_MANAGEMENT_PORT", "" + place.port(Port.MANAGEMENT));
    settings.put("EF_CORE_PORT", "" + place.port(Port.CORE));
    settings.put("EF_AMQP_PORT", "" + place.port(Port.AMQP));
    settings.put("EF_STOMP_PORT", "" + place.port(Port.STOMP));
    return settings;
  }
}
