package planted.json.form.model;

import jakarta.json.Json;

/** Has the provider looked for at every call. */
public class Slow {
  /** A value made the slow way. */
  public Object value() {
    return Json.createValue("slow");
  }
}
